"""The real program: `python3 repl.py FUNCPIPE_REPL` runs all tests against that binary, on a pseudo-terminal and on pipes."""

import glob
import json
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import textwrap
import time
import unittest

from pty_session import BACKSPACE, DOWN, ENTER, HOME, LEFT, TAB, UP, Session, ctrl, pasted

REPL = os.path.abspath(sys.argv.pop(1))
STREAM = """
def count(start):
    async def go():
        n = start
        while True:
            effect(f"make {n}")
            yield Ok(n)
            n += 1
    return lambda: go()
""".strip()
HOLDER = """
class Res:
    async def __aenter__(self):
        effect("acquire")
        return 1
    async def __aexit__(self, *failure):
        effect("release")
p = async_gen_using(lambda: Res(), lambda r: async_gen_from_list([1, 2, 3]))
""".strip()

ENDLESS = """
async def quiet():
    while True:
        pass
    yield Ok(1)
q = async_gen_using(lambda: Res(), lambda r: quiet)
""".strip()


def repl(*arguments, **options):
    session = Session([REPL, *arguments], **options)
    session.prompt()
    return session


def enter(session, line):
    """Types a line and waits for the next prompt of either kind: the line's end comes before it."""
    mark = len(session.raw)
    session.send(line, ENTER)
    session.until(
        lambda: "\n" in session.raw[mark:] and session.lines()[-1] in (">>>", "..."), f"no prompt after {line!r}"
    )


def paste(session, text):
    """Pastes a block and waits for the prompt after it; a block may want one more empty line."""
    enter(session, pasted(text))
    if session.lines()[-1] == "...":
        enter(session, "")
    session.prompt()


def run(*arguments, stdin=b"", **options):
    """The program on pipes: exit code, standard output and standard error."""
    if isinstance(stdin, str):
        stdin = stdin.encode()
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "HOME": home, "LANG": "C.UTF-8", **options.pop("environment", {})}
        done = subprocess.run(
            [REPL, *arguments], input=stdin, capture_output=True, timeout=60, env=environment, **options
        )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


class Files(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def file(self, name, content):
        path = os.path.join(self.folder.name, name)
        with open(path, "wb") as file:
            file.write(content if isinstance(content, bytes) else textwrap.dedent(content).lstrip("\n").encode())
        return path


class AtTheTerminal(unittest.TestCase):
    def test_banner_of_two_lines(self):
        with repl() as s:
            rows = s.lines()
            self.assertTrue(rows[0].startswith("funcpipe-repl "), rows)
            self.assertIn("help", rows[1])
            self.assertEqual(rows[2:], [">>>"])

    def test_editing_keys(self):
        with repl() as s:
            s.send("1 + 3x", BACKSPACE, LEFT, LEFT, LEFT, LEFT, HOME, "40 + ", ENTER)
            s.expect(">>> 40 + 1 + 3")
            s.expect("44")
            s.prompt()

    def test_history_between_sessions(self):
        with repl() as first:
            first.send("'remembered'", ENTER)
            first.expect("'remembered'")
            first.prompt()
            first.send(ctrl("d"))
            self.assertEqual(first.exit_status(), 0)
            with repl(home=first.home) as second:
                second.send("1", UP, DOWN, UP, ENTER)
                second.expect("'remembered'")

    def test_search_in_the_history(self):
        with repl() as s:
            for line in ["'alpha'", "'beta'"]:
                s.send(line, ENTER)
                s.expect(line)
                s.prompt()
            s.send(ctrl("r"), "alp", ENTER)
            s.until(lambda: s.lines().count("'alpha'") == 2, "the search did not find it")

    def test_completion(self):
        with repl() as s:
            enter(s, "mystream_name = 41")
            s.send("mystream_n", TAB, " + 1", ENTER)
            s.expect(">>> mystream_name + 1")
            s.expect("42")
            s.prompt()
            s.send("async_gen_fr", TAB)
            s.expect_last(">>> async_gen_from_list")

    def test_completion_of_attributes(self):
        with repl() as s:
            enter(s, "import math")
            s.send("math.flo", TAB)
            s.until(lambda: "math.floor" in s.lines()[-1], "no completion")

    def test_completion_of_file_names(self):
        with tempfile.TemporaryDirectory() as folder:
            open(os.path.join(folder, "unmistakable.txt"), "w").close()
            with repl() as s:
                s.send(f"'{folder}/unmis", TAB)
                s.until(lambda: "unmistakable.txt" in s.lines()[-1], "no completion")

    def test_block_input(self):
        with repl() as s:
            enter(s, "def f(x):")
            enter(s, "    return x * 2")
            s.send(ENTER)
            s.prompt()
            s.send("f(21)", ENTER)
            s.expect("42")

    def test_paste_of_a_block(self):
        with repl(rows=40) as s:
            paste(s, STREAM)
            enter(s, "p = async_gen_map(count(5), lambda n: n * n)")
            s.send("take 2 p", ENTER)
            s.until(lambda: any("Ok(25)" in row or "25" in row for row in s.lines()), "no item")
            s.until(lambda: any("held" in row for row in s.lines()), "the held run is not told")

    def test_paste_of_several_statements(self):
        with repl() as s:
            s.send(pasted("a = 20\nb = 22\na + b"), ENTER)
            s.expect("42")
            s.prompt()

    def test_a_session_is_saved(self):
        with repl(rows=40) as s:
            saved = os.path.join(s.home, "session.md")
            enter(s, "x = 6 * 7")
            enter(s, "note Now *look*:")
            enter(s, "x")
            enter(s, "1/0")
            enter(s, f"save {saved}")
            s.until(lambda: "saved 3 inputs" in s.raw, "it is not saved")
            document = (
                "# A session\n\n```funcpipe\n>>> x = 6 * 7\n```\n\nNow *look*:\n\n```funcpipe\n>>> x\n42\n```\n\n"
                "```funcpipe error=ZeroDivisionError\n>>> 1/0\nTraceback (most recent call last):\n"
                '  File "<stdin>", line 1, in <module>\n    1/0\n    ~^~\nZeroDivisionError: division by zero\n```\n'
            )
            with open(saved) as file:
                self.assertEqual(file.read(), document)
            # A killed session has lost nothing.
            s.child.kill(signal.SIGKILL)
            with open(os.path.join(s.home, "data", "sessions", "0001.md")) as file:
                self.assertEqual(file.read(), document)

    def test_interrupt_drops_the_line(self):
        with repl() as s:
            s.send("never = 1", ctrl("c"))
            s.expect(">>> never = 1^C")
            s.prompt()
            s.send("'alive'", ENTER)
            s.expect("'alive'")
            s.prompt()
            s.send("never", ENTER)
            s.until(lambda: any("NameError" in row for row in s.lines()), "the line was not dropped")

    def test_interrupt_drops_a_block(self):
        with repl() as s:
            enter(s, "def f():")
            s.send(ctrl("c"))
            s.prompt()
            s.send("1 + 1", ENTER)
            s.expect("2")

    def test_interrupt_stops_an_endless_loop(self):
        with repl() as s:
            enter(s, "while True: pass")
            s.send(ENTER)
            s.rest(0.3)
            s.send(ctrl("c"))
            s.prompt()
            s.send("6 * 7", ENTER)
            s.expect("42")

    def test_interrupt_stops_an_endless_drive_with_its_cleanup(self):
        with repl(rows=60) as s:
            paste(s, HOLDER)
            paste(s, ENDLESS)
            s.send("drive q", ENTER)
            s.until(lambda: any("acquire" in row for row in s.lines()), "nothing was acquired")
            s.rest(0.3)
            s.send(ctrl("c"))
            s.until(lambda: any("release" in row for row in s.lines()), "nothing was released")
            s.prompt()
            s.send("'alive'", ENTER)
            s.expect("'alive'")

    def test_an_interrupt_in_one_breath_with_enter_stops_the_run(self):
        with repl(rows=50) as s:
            paste(s, "def endless():\n    while True: pass")
            for count in range(3):
                s.send("endless()" + ENTER + ctrl("c"))
                s.until(lambda: s.lines().count("KeyboardInterrupt") == count + 1, "the interrupt was lost")
            s.prompt()
            s.send("6 * 7", ENTER)
            s.expect("42")

    def test_the_third_interrupt_stops_what_swallows_it(self):
        program = "def stubborn():\n    while True:\n        try:\n            while True: pass\n        except KeyboardInterrupt:\n            print('no')"
        with repl(rows=40) as s:
            paste(s, program)
            s.send("stubborn()", ENTER)
            for count in (1, 2):
                s.rest(0.3)
                s.send(ctrl("c"))
                s.until(lambda: sum(row in ("no", "^Cno") for row in s.lines()) == count, "the interrupt did not arrive")
            s.rest(0.3)
            s.send(ctrl("c"))
            s.prompt()
            s.send("'alive'", ENTER)
            s.expect("'alive'")

    def test_wide_characters(self):
        with repl() as s:
            s.send("'日本語é😀'", LEFT, LEFT, BACKSPACE, "X", ENTER)
            s.until(lambda: any("日" in row and "本" in row and "X" in row for row in s.lines()), "wide text is wrong")
            s.prompt()

    def test_a_narrow_window(self):
        with repl(rows=40, columns=24) as s:
            enter(s, "p = async_gen_map(async_gen_from_list([1, 2]), lambda n: n * 10)")
            enter(s, "drive p")
            self.assertTrue(any("20" in row for row in s.lines()), s.lines())

    def test_a_resized_window(self):
        with repl() as s:
            s.send("'abc' + ")
            s.resize(30, 40)
            s.pump(0.2)
            s.send("'def'", ENTER)
            s.expect("'abcdef'")

    def test_control_d_leaves(self):
        with repl() as s:
            s.send(ctrl("d"))
            self.assertEqual(s.exit_status(), 0)

    def test_quit_leaves(self):
        with repl() as s:
            s.send("quit", ENTER)
            self.assertEqual(s.exit_status(), 0)

    def test_exit_status_of_the_program(self):
        with repl() as s:
            s.send("raise SystemExit(7)", ENTER)
            self.assertEqual(s.exit_status(), 7)

    def hold(self, s):
        paste(s, HOLDER)
        s.send("take 1 p", ENTER)
        s.until(lambda: s.lines()[-1].startswith("[") and s.lines()[-1].endswith(">>>"), "the prompt does not say that a run is held")

    def test_leaving_closes_held_runs(self):
        with repl(rows=50) as s:
            self.hold(s)
            s.send(ctrl("d"))
            self.assertEqual(s.exit_status(), 0)
            self.assertIn("release", s.raw)

    def test_a_signal_to_leave_closes_held_runs_and_keeps_the_history(self):
        with repl(rows=50) as s:
            self.hold(s)
            s.child.kill(signal.SIGTERM)
            self.assertEqual(s.exit_status(), 128 + signal.SIGTERM)
            self.assertIn("release", s.raw)
            with repl(home=s.home) as after:
                after.send(UP)
                after.expect_last(">>> take 1 p")

    def test_a_signal_to_leave_during_a_run(self):
        with repl() as s:
            enter(s, "while True: pass")
            s.send(ENTER)
            s.rest(0.3)
            s.child.kill(signal.SIGTERM)
            self.assertEqual(s.exit_status(), 128 + signal.SIGTERM)

    def test_a_vanished_terminal(self):
        s = repl()
        try:
            s.send("'kept'", ENTER)
            s.expect("'kept'")
            s.prompt()
            self.assertTrue(s.hang_up(), "the program goes on without its terminal")
            with repl(home=s.home) as after:
                after.send(UP)
                after.expect_last(">>> 'kept'")
        finally:
            s.child.close(force=True)

    def test_a_read_only_home(self):
        # Nobody, root neither, can make a folder there.
        with Session([REPL], environment={"FUNCPIPE_DATA": "/dev/null/data"}) as s:
            s.prompt()
            s.send("1 + 1", ENTER)
            s.expect("2")
            s.until(lambda: any("history" in row.lower() for row in s.lines()), "the lost history is not told")
            s.prompt()

    def test_colours_on_a_terminal_only_where_they_are_wanted(self):
        def shown(*arguments, **environment):
            with repl(*arguments, environment=environment) as s:
                s.send("1/0", ENTER)
                s.until(lambda: any("ZeroDivisionError" in row for row in s.lines()), "no error")
                enter(s, "p = async_gen_return(1)")
                enter(s, "drive p")
                return s.raw

        self.assertRegex(shown(), "\x1b\\[[0-9;]*[1-9][0-9;]*m")
        for plain in (shown("--no-color"), shown(NO_COLOR="1"), shown(TERM="dumb")):
            self.assertNotRegex(plain, "\x1b\\[[0-9;]*m")

    def test_ascii_where_the_locale_is_not_utf8(self):
        with repl(environment={"LANG": "C", "LC_ALL": "C"}, rows=60) as s:
            enter(s, "p = async_gen_map(async_gen_return(1), lambda n: n)")
            enter(s, "show p")
            enter(s, "drive p")
            s.send("print(chr(0xe9))", ENTER)
            s.expect("\\xe9")
            self.assertTrue(s.raw.isascii(), s.raw)

    def test_control_characters_never_reach_the_terminal(self):
        with repl() as s:
            s.send("print('a' + chr(27) + '[31mb' + chr(7))", ENTER)
            s.expect("a\\x1b[31mb\\x07")


def listen_to_interrupts():
    """For a child: a shell lets what it runs in the background ignore the signal, and a test runner may block it; CPython
    then never sees it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})


class OnPipes(Files):
    def test_lines_echo_nothing(self):
        self.assertEqual(run(stdin="x = 20\nx + 22\nprint('a')\n"), (0, "42\na\n", ""))

    def test_no_last_line_end(self):
        self.assertEqual(run(stdin="1 + 1"), (0, "2\n", ""))

    def test_nothing(self):
        self.assertEqual(run(stdin=""), (0, "", ""))

    def test_closed_standard_input(self):
        closed = subprocess.run(["sh", "-c", 'exec "$0" <&-', REPL], capture_output=True, text=True, timeout=60)
        self.assertEqual((closed.returncode, closed.stdout, closed.stderr), (0, "", ""))

    def test_a_block_with_empty_lines(self):
        code, out, err = run(stdin="def f():\n    x = 1\n\n    return x\nf()\n")
        self.assertEqual((code, out, err), (0, "1\n", ""))

    def test_the_first_error_ends_it(self):
        code, out, err = run(stdin="1\n1/0\n2\n")
        self.assertEqual((code, out), (1, "1\n"))
        self.assertIn("ZeroDivisionError: division by zero", err)

    def test_a_syntax_error_ends_it(self):
        code, out, err = run(stdin="1\n)\n2\n")
        self.assertEqual((code, out), (65, "1\n"))
        self.assertIn("SyntaxError: unmatched ')'", err)

    def test_keep_going(self):
        code, out, err = run("--keep-going", stdin="1\n1/0\n2\n")
        self.assertEqual((code, out), (1, "1\n2\n"))
        self.assertIn("ZeroDivisionError", err)

    def test_quit_and_exit_statuses(self):
        self.assertEqual(run(stdin="quit\n1\n"), (0, "", ""))
        self.assertEqual(run(stdin="raise SystemExit(9)\n1\n")[:2], (9, ""))

    def test_invalid_utf8(self):
        code, out, err = run("--keep-going", stdin=b"1\nx = 'a\xff'\n2\n")
        self.assertEqual((code, out), (65, "1\n2\n"))
        self.assertIn("line 2 of standard input is not UTF-8 (byte 0xff at position 7)", err)

    def test_nul_bytes(self):
        code, out, err = run("--keep-going", stdin=b"1\n2\0\n3\n")
        self.assertEqual((code, out), (65, "1\n3\n"))
        self.assertIn("null byte", err)

    def test_a_line_of_100_megabytes(self):
        code, out, err = run("--keep-going", stdin=b"1\n" + b"x" * 100_000_000 + b"\n2\n")
        self.assertEqual((code, out), (65, "1\n2\n"))
        self.assertIn("line 2 of standard input is longer than 16 MiB", err)

    def test_a_long_line_within_the_limit(self):
        code, out, err = run(stdin=b"len('" + b"x" * 10_000_000 + b"')\n")
        self.assertEqual((code, out, err), (0, "10000000\n", ""))

    def test_interrupt(self):
        with subprocess.Popen([REPL], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
            child.stdin.write(b"print('go')\nwhile True: pass\n\n1\n")
            child.stdin.flush()
            self.assertEqual(child.stdout.readline(), b"go\n")
            time.sleep(0.3)
            child.send_signal(signal.SIGINT)
            child.stdin.close()
            self.assertEqual(child.wait(20), 130)

    def test_an_interrupted_program_says_where_it_was(self):
        program = self.file(
            "endless.py",
            "def wait():\n    while True: pass\ntry:\n    print('go', flush=True)\n    wait()\nfinally:\n    print('cleanup')\n",
        )
        for interpreter in ([REPL, "run"], [sys.executable]):
            with subprocess.Popen(
                interpreter + [program],
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                preexec_fn=listen_to_interrupts,
            ) as child:
                try:
                    self.assertEqual(child.stdout.readline(), "go\n")
                    time.sleep(0.3)
                    child.send_signal(signal.SIGINT)
                    out, err = child.communicate(timeout=20)
                except BaseException:
                    child.kill()
                    raise
            self.assertEqual(out, "cleanup\n", interpreter)
            lines = [line for line in err.splitlines() if "^" not in line]
            self.assertEqual(
                (lines[0], lines[1], lines[3], lines[-1]),
                (
                    "Traceback (most recent call last):",
                    f'  File "{program}", line 5, in <module>',
                    f'  File "{program}", line 2, in wait',
                    "KeyboardInterrupt",
                ),
            )
            # CPython ends itself with the signal, which a shell shows as 130.
            self.assertIn(child.returncode, (130, -signal.SIGINT))

    def test_a_signal_to_leave_while_waiting(self):
        with subprocess.Popen([REPL], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
            child.stdin.write(b"print('go')\n")
            child.stdin.flush()
            self.assertEqual(child.stdout.readline(), b"go\n")
            child.send_signal(signal.SIGTERM)
            self.assertEqual(child.wait(20), 143)

    def test_a_closed_pipe_is_quiet(self):
        program = self.file("many.py", "n = 0\nwhile True:\n    print(n)\n    n += 1\n")
        for command in ([REPL, "run", program], [REPL]):
            with subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
            ) as child:
                if len(command) == 1:
                    with open(program, "rb") as file:
                        child.stdin.write(file.read())
                child.stdin.close()
                child.stdin = None
                self.assertEqual(child.stdout.readline(), b"0\n")
                child.stdout.close()
                child.stdout = None
                self.assertEqual(child.stderr.read(), b"")
                self.assertEqual(child.wait(20), 141)

    @unittest.skipUnless(os.path.exists("/dev/full"), "there is no /dev/full here")
    def test_a_full_disk(self):
        program = self.file("p.py", "print('x' * 1000000)\n")
        with open("/dev/full", "wb") as full:
            done = subprocess.run([REPL, "run", program], stdout=full, stderr=subprocess.PIPE, timeout=20)
        self.assertEqual(done.returncode, 1)
        self.assertIn("No space left on device", done.stderr.decode())
        self.assertEqual(len(done.stderr.decode().splitlines()), 1, done.stderr)
        program = self.file("endless.py", "while True: print('x' * 1000)\n")
        with open("/dev/full", "wb") as full:
            done = subprocess.run([REPL, "run", program], stdout=full, stderr=subprocess.PIPE, timeout=20)
        self.assertEqual(done.returncode, 1)
        self.assertEqual(len(done.stderr.decode().splitlines()), 1, done.stderr)

    def test_output_comes_while_a_program_runs(self):
        program = self.file("p.py", "print('now')\nwhile True: pass\n")
        with subprocess.Popen([REPL, "run", program], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as child:
            self.assertEqual(child.stdout.readline(), b"now\n")
            child.send_signal(signal.SIGINT)
            self.assertEqual(child.wait(20), 130)


class Programs(Files):
    def test_as_cpython(self):
        path = self.file("p.py", "print('a')\n1 + 1\nprint('b', end='')\n")
        self.assertEqual(run("run", path), (0, "a\nb", ""))

    def test_an_uncaught_exception(self):
        path = self.file("p.py", "def f():\n    return 1 / 0\nprint(1)\nf()\n")
        theirs = subprocess.run([sys.executable, path], capture_output=True)
        code, out, err = run("run", path)
        self.assertEqual((code, out), (1, "1\n"))
        self.assertEqual(err, theirs.stderr.decode())

    def test_a_syntax_error(self):
        path = self.file("p.py", "print(1)\nx = = 2\n")
        theirs = subprocess.run([sys.executable, path], capture_output=True)
        self.assertEqual(run("run", path), (65, "", theirs.stderr.decode()))

    def test_what_only_compiling_finds(self):
        path = self.file("p.py", "print(1)\ndef f():\n    pass\nreturn 5\n")
        text = f'  File "{path}", line 4\n    return 5\n    ^^^^^^^^\nSyntaxError: \'return\' outside function\n'
        self.assertEqual(run("run", path), (65, "", text))
        text = text.replace(path, "<stdin>").replace("line 4", "line 1")
        self.assertEqual(run(stdin="return 5\n"), (65, "", text))

    def test_system_exit(self):
        for argument, code, err in [("", 0, ""), ("3", 3, ""), ("'bye'", 1, "bye\n"), ("None", 0, ""), ("True", 1, "")]:
            path = self.file("p.py", f"raise SystemExit({argument})\n")
            self.assertEqual(run("run", path), (code, "", err), argument)

    def test_an_empty_program(self):
        self.assertEqual(run("run", self.file("p.py", "")), (0, "", ""))

    def test_standard_input_as_the_program(self):
        self.assertEqual(run("run", "-", stdin="def f():\n  return 1\nprint(f())\n"), (0, "1\n", ""))

    def test_command_lines_in_a_file(self):
        path = self.file("p.py", "p = async_gen_from_list([1, 2])\ndrive p\nprint('after')\n")
        code, out, err = run("run", path)
        self.assertEqual((code, err), (0, ""))
        self.assertIn("Ok(value=1)", out)
        self.assertTrue(out.endswith("after\n"), out)

    def test_events(self):
        path = self.file("p.py", STREAM + "\nprint('p')\nbreak count(1) after 2\ndrive async_gen_from_list(['a'])\n1/0\n")
        code, out, err = run("run", path, "--trace-json", "-")
        self.assertEqual(code, 1)
        events = [json.loads(line) for line in out.splitlines()]
        self.assertEqual(
            events,
            [
                {"event": "effect", "label": "make 1"},
                {"event": "item", "index": 0, "ok": 1},
                {"event": "effect", "label": "make 2"},
                {"event": "item", "index": 1, "ok": 2},
                {"event": "break"},
                {"event": "closed"},
                {"event": "item", "index": 0, "ok": "a"},
                {"event": "end"},
                {"event": "closed"},
                {"event": "raised", "type": "ZeroDivisionError", "message": "division by zero"},
            ],
        )
        self.assertIn("p\n", err)

    def test_events_to_a_file(self):
        path = self.file("p.py", "effect('e')\nprint('p')\n")
        trace = os.path.join(self.folder.name, "t.jsonl")
        self.assertEqual(run("run", path, "--trace-json", trace), (0, "p\n", ""))
        with open(trace) as file:
            self.assertEqual(file.read(), '{"event":"effect","label":"e"}\n')
        code, out, err = run("run", path, "--trace-json", "/no-such-place/t")
        self.assertEqual((code, out), (1, ""))
        self.assertIn("cannot write '/no-such-place/t': No such file or directory", err)

    def test_what_cannot_be_read(self):
        for path, reason in [
            ("/no-such-file.py", "there is no such file"),
            (self.folder.name, "this is a folder, not a file"),
            ("/no-such-page.md", "there is no such file"),
        ]:
            code, out, err = run("run", path)
            self.assertEqual((code, out, err), (66, "", f"funcpipe-repl: cannot read '{path}': {reason}\n"))

    @unittest.skipIf(os.geteuid() == 0, "root may read everything")
    def test_an_unreadable_file(self):
        path = self.file("p.py", "1")
        os.chmod(path, 0)
        code, out, err = run("run", path)
        self.assertEqual((code, out, err), (66, "", f"funcpipe-repl: cannot read '{path}': Permission denied\n"))

    def test_bytes_that_are_no_program(self):
        for content, message in [(b"x = 'a\xff'\n", "utf-8"), (b"x = 1\0\n", "null byte")]:
            code, out, err = run("run", self.file("p.py", content))
            self.assertEqual((code, out), (65, ""), err)
            self.assertIn(message, err.lower())

    def test_usage(self):
        for arguments in (["run"], ["--nonsense"], ["p.py"], ["run", "a.py", "b"]):
            code, out, err = run(*arguments)
            self.assertEqual((code, out), (2, ""))
            self.assertIn("Usage: funcpipe-repl", err)
        code, out, err = run("--version")
        self.assertRegex(out, r"^funcpipe-repl \d+\.\d+\.\d+\n$")
        self.assertEqual((code, err), (0, ""))
        self.assertIn("--keep-going", run("--help")[1])


class Pages(Files):
    PAGE = """
        # A page

        ```python
        x = 1
        print("printed")
        ```

        ```text
        no code
        ```

        ```python

        y = missing
        ```

        ```python
        import socket
        ```

        ```python
        assert x == 1
        ```
        """

    def test_json(self):
        code, out, err = run("run", self.file("page.md", self.PAGE), "--json")
        self.assertEqual(code, 1)
        results = [json.loads(line) for line in out.splitlines()]
        self.assertEqual([(r["block"], r["line"], r["status"]) for r in results],
                         [(1, 4, "ran"), (2, 13, "raised"), (3, 18, "refused"), (4, 22, "ran")])
        self.assertEqual(results[1]["message"], "NameError: name 'missing' is not defined")
        self.assertIn("not part of the notation", results[2]["message"])
        self.assertEqual(set(results[0]), {"block", "line", "status"})
        self.assertEqual(err, "printed\n")

    def test_text(self):
        path = self.file("page.md", self.PAGE)
        code, out, err = run("run", path)
        self.assertEqual(code, 1)
        lines = out.splitlines()
        self.assertEqual(lines[:3], ["printed", "block 1, line 4: ran",
                                     "block 2, line 13: raised NameError: name 'missing' is not defined"])
        self.assertEqual(lines[-1], "4 blocks: 2 ran, 1 raised, 1 refused")
        self.assertIn(f'File "{path}", line 14, in <module>\n    y = missing\n', err)

    def test_a_page_where_all_runs(self):
        self.assertEqual(run("run", self.file("p.md", "```python\nx = 1\n```\n")),
                         (0, "block 1, line 2: ran\n1 block: 1 ran\n", ""))

    def test_a_page_without_blocks_is_a_failure(self):
        for content in ("", "# nothing\n"):
            path = self.file("p.md", content)
            self.assertEqual(run("run", path), (1, "", f"funcpipe-repl: '{path}' has no python block: nothing ran\n"))


# The course lies beside the clone where it is at hand; its text is no part of this repository.
BESIDE_THE_CLONE = os.path.join(os.path.dirname(__file__), "..", "..", "..", "shared", "course", "M08C02.md")
COURSE_PAGE = os.environ.get("FUNCPIPE_COURSE_PAGE", BESIDE_THE_CLONE)


@unittest.skipUnless(os.path.exists(COURSE_PAGE), "the course's page is not beside this clone")
class CoursePage(Files):
    """The printed code of the course, as it stands: what is broken in it is reported as CPython reports it."""

    def blocks(self):
        """First line and text of each Python block: a second reader of fences, and a simple one."""
        blocks, start = [], None
        with open(COURSE_PAGE, encoding="utf-8") as page:
            lines = page.read().split("\n")
        for number, line in enumerate(lines, 1):
            if start is None and line.startswith("```python"):
                start = number + 1
            elif start is not None and line.startswith("```"):
                blocks.append((start, "\n".join(lines[start - 1 : number - 1]) + "\n"))
                start = None
        return blocks

    def report(self, page):
        code, out, _ = run("run", page, "--json")
        return code, [json.loads(line) for line in out.splitlines()]

    def test_the_printed_code_of_sections_3_to_5(self):
        code, results = self.report(COURSE_PAGE)
        self.assertEqual(code, 1)
        self.assertEqual([r["line"] for r in results], [line for line, _ in self.blocks()])
        self.assertEqual(
            [(r["status"], r.get("message")) for r in results],
            [
                # A module of the machine has no file; CPython words it so for its own built-in modules.
                ("raised", "ImportError: cannot import name 'AsyncContextManager' from 'collections.abc' (unknown location)"),
                ("raised", "NameError: name 'HttpClientCap' is not defined"),
                ("raised", "NameError: name 'clean_item_async' is not defined"),
                ("raised", "NameError: name 'StoragePort' is not defined"),
                ("ran", None),
                ("raised", "NameError: name 'given' is not defined"),
                ("raised", "NameError: name 'pytest' is not defined"),
            ],
        )
        self.assertEqual([r.get("message", "").split(" (")[0] for r in results], self.in_cpython(self.blocks()))

    def in_cpython(self, blocks):
        """What CPython says of each block, in one namespace; of an import without the place of the file."""
        # The prompt of ours has the course's names from the start.
        namespace = {}
        exec("from bijux_rag.domain.effects.async_ import *\nfrom bijux_rag.result.types import *", namespace)
        said = []
        for _, text in blocks:
            try:
                exec(text, namespace)
                said.append("")
            except Exception as error:
                said.append(f"{type(error).__name__}: {error}".split(" (")[0])
        return said

    # What section 4.3 takes from elsewhere in the course, and one document read by it.
    PRELUDE = """
        from contextlib import asynccontextmanager
        StoragePort = RagEnv = EmbeddingCap = EmbeddedChunk = RawDoc = object
        class Storage:
            @asynccontextmanager
            async def open_input(self, path):
                yield ["one"]
        def parse_docs_stream(lines):
            async def go():
                for line in lines:
                    yield Ok(line)
            return lambda: go()
        async def step(item):
            return Ok(item)
        def async_rag_stream(docs, env, embedder):
            return async_gen_and_then(docs, lift_async_item(step))
        """
    DRIVE = """
        import asyncio
        async def drive():
            return [item async for item in async_rag_pipeline_stream(Storage(), "data.csv", None, None)()]
        asyncio.run(drive())
        """

    def test_section_4_3_with_the_names_it_misses(self):
        line, text = next(block for block in self.blocks() if "def async_rag_pipeline_stream" in block[1])
        parts = [textwrap.dedent(self.PRELUDE), text, textwrap.dedent(self.DRIVE)]
        page = self.file("page.md", "\n".join(f"```python\n{part}```\n" for part in parts).encode())
        code, results = self.report(page)
        self.assertEqual([r["status"] for r in results], ["ran", "ran", "raised"])
        self.assertEqual(results[2]["message"], "TypeError: 'str' object is not callable")
        said = self.in_cpython([(0, part) for part in parts])
        self.assertEqual(said, ["", "", "TypeError: 'str' object is not callable"])


SCRIPT = """\
# One

```funcpipe setup
>>> secret = 40
```

Watch.

```funcpipe
>>> x = secret + 1
>>> x + 1
42
>>> while x == 0:
...     pass
...
>>> x
41
```

```funcpipe fresh
>>> 'anew'
'anew'
```
"""


class Recordings(Files):
    """What becomes of a recorded session where its files cannot be written."""

    def setUp(self):
        super().setUp()
        self.data = os.path.join(self.folder.name, "data")

    def session(self, folder, inputs, **options):
        """A session on pipes that goes on after faults: standard output and standard error."""
        text = "".join(line + "\n" for line in inputs)
        environment = {"FUNCPIPE_DATA": self.data}
        _, output, errors = run("--keep-going", stdin=text, environment=environment, cwd=folder, **options)
        return output, errors

    def read(self, *path):
        with open(os.path.join(self.folder.name, *path)) as file:
            return file.read()

    @staticmethod
    def document(*lines):
        return "# A session\n\n```funcpipe\n" + "".join(line + "\n" for line in lines) + "```\n"

    def recordings(self, text):
        return [line for line in text.splitlines() if "recording:" in line]

    def test_a_file_that_may_not_grow(self):
        self.file("old.md", "old\n")
        inputs = ["x = 1", "print('a' * 5000)", "x + 1", "save new.md", "save old.md --replace", "x + 2"]
        inputs += ["save last.md --last 1", "forget 2", "x + 3", "save all.md"]
        limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
        output, errors = self.session(self.folder.name, inputs, preexec_fn=limit)
        written = os.path.join(self.data, "sessions", "0001.md")
        self.assertEqual(
            self.recordings(errors),
            [
                f"funcpipe-repl: recording: cannot write {written}: File too large; "
                "this session is recorded in memory only (save writes it)",
                f"funcpipe-repl: recording: {written} can be written again, and has the whole session",
            ],
        )
        for name in "new.md", "old.md":
            self.assertIn(f"cannot write {name}: no file may be so long here\n", errors)
        self.assertEqual(errors.count("try: save FILE --last N; nothing of the session is lost"), 2, errors)
        self.assertEqual(self.read("old.md"), "old\n")
        self.assertEqual(sorted(os.listdir(self.folder.name)), ["all.md", "data", "last.md", "old.md"])
        self.assertEqual(self.read("last.md"), self.document(">>> x + 2", "3"))
        whole = self.document(">>> x = 1", ">>> x + 1", "2", ">>> x + 2", "3", ">>> x + 3", "4")
        self.assertEqual(self.read("all.md"), whole)
        self.assertEqual(self.read(written), whole)
        self.assertIn("saved 4 inputs to all.md", output)

    def test_a_full_disk_while_a_session_is_recorded(self):
        disk = os.path.join(self.folder.name, "disk")
        os.mkdir(disk)
        mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "none", disk]
        if not shutil.which("mount") or subprocess.run(mount, capture_output=True).returncode != 0:
            self.skipTest("no file system may be mounted here")
        self.addCleanup(subprocess.run, ["umount", disk], check=True)
        self.data = os.path.join(disk, "data")
        written = os.path.join(self.data, "sessions", "0001.md")
        with repl(columns=200, rows=50, environment={"FUNCPIPE_DATA": self.data}) as s:
            enter(s, "x = 1")
            enter(s, "secret = 2")
            enter(s, f"save {disk}/old.md")
            before = self.read(written)
            with open(os.path.join(disk, "filling"), "wb", buffering=0) as filling, self.assertRaises(OSError):
                while True:
                    filling.write(b"x" * 512)
            enter(s, "print('a' * 9000)")
            self.assertIn("No space left on device; this session is recorded in memory only (save writes it)", s.raw)
            self.assertEqual(self.read(written), before)
            enter(s, f"save {disk}/old.md --replace")
            self.assertIn("the disk is full", s.raw)
            self.assertIn("again when there is room; nothing of the session is lost", s.raw)
            self.assertEqual(self.read("disk", "old.md"), before)
            # What is forgotten goes, or it is said that it is there.
            enter(s, "forget 2")
            self.assertIn("No space left on device; what it had of this session, the forgotten input too, is still there", s.raw)
            os.remove(os.path.join(disk, "filling"))
            enter(s, "x + 1")
            self.assertIn("0001.md can be written again, and has the whole session", s.raw)
            self.assertNotIn("secret", self.read(written))
            self.assertIn("a" * 9000 + "\n>>> x + 1\n2\n```\n", self.read(written))
            enter(s, "forget 3")
            self.assertEqual(self.read(written), self.document(">>> x = 1", ">>> x + 1", "2"))
            enter(s, f"save {disk}/old.md --replace")
            self.assertEqual(self.read("disk", "old.md"), self.read(written))
            self.assertEqual(sorted(os.listdir(disk)), ["data", "old.md"])

    def test_places_where_nothing_can_be_saved(self):
        self.file("old.md", "old\n")
        os.symlink("old.md", os.path.join(self.folder.name, "link.md"))
        os.symlink("nowhere/at/all", os.path.join(self.folder.name, "lost.md"))
        os.mkdir(os.path.join(self.folder.name, "folder"))
        places = {
            "missing/a.md": "there is no such folder",
            "folder": "this is a folder",
            "folder/ --replace": "this is a folder",
            "old.md/a.md": "there is no such folder",
            "lost.md": "it is a link that leads nowhere",
            "lost.md --replace": "it is a link that leads nowhere",
            "a" * 300 + ".md": "File name too long",
        }
        if os.path.exists("/dev/full"):
            places |= {"/dev/full": "it is not an ordinary file", "/dev/full --replace": "it is not an ordinary file"}
        if os.geteuid() != 0:
            os.mkdir(os.path.join(self.folder.name, "locked"), 0o500)
            places["locked/a.md"] = "that is not allowed"
        inputs = ["x = 1"] + ["save " + place for place in places] + ["save old.md", "save link.md", "x + 1"]
        output, errors = self.session(self.folder.name, inputs + ["save link.md --replace"])
        said = [line for line in errors.splitlines() if line.startswith("cannot write ")]
        self.assertEqual(said, [f"cannot write {place.split(' ')[0]}: {why}" for place, why in places.items()])
        for name in "old.md", "link.md":
            self.assertIn(f"{name} is already there\ntry: save {name} --replace\n", errors)
        self.assertEqual(self.read("old.md"), self.document(">>> x = 1", ">>> x + 1", "2"))
        self.assertEqual(os.readlink(os.path.join(self.folder.name, "link.md")), "old.md")
        self.assertEqual(os.readlink(os.path.join(self.folder.name, "lost.md")), "nowhere/at/all")
        self.assertEqual(os.listdir(os.path.join(self.folder.name, "folder")), [])
        self.assertIn("saved 2 inputs to link.md", output)

    def test_a_data_folder_that_is_none(self):
        self.file("data", "a file\n")
        output, errors = self.session(self.folder.name, ["x = 1", "x + 1", "save all.md"])
        self.assertEqual(
            errors,
            f"funcpipe-repl: recording: cannot write {self.data}/sessions: Not a directory; "
            "this session is recorded in memory only (save writes it)\n",
        )
        self.assertEqual(self.read("all.md"), self.document(">>> x = 1", ">>> x + 1", "2"))
        self.assertEqual(self.read("data"), "a file\n")

    def test_the_last_fifty_sessions_are_kept_and_one_that_lives(self):
        with repl(environment={"FUNCPIPE_DATA": self.data}) as s:
            enter(s, "first = 1")
            for number in range(2, 54):
                _, errors = self.session(self.folder.name, [f"x = {number}"])
                self.assertEqual(errors, "")
            enter(s, "first + 1")
            names = sorted(os.listdir(os.path.join(self.data, "sessions")))
            self.assertEqual(names, ["0001.md"] + [f"{number:04}.md" for number in range(4, 54)])
            self.assertEqual(self.read("data", "sessions", "0001.md"), self.document(">>> first = 1", ">>> first + 1", "2"))
            self.assertEqual(self.read("data", "sessions", "0053.md"), self.document(">>> x = 53"))
            s.send(ctrl("d"))
            self.assertEqual(s.exit_status(), 0)
        self.session(self.folder.name, ["y = 1"])
        self.assertEqual(sorted(os.listdir(os.path.join(self.data, "sessions")))[0], "0005.md")

    def test_what_is_left_out_is_said(self):
        inputs = ["x = 1", "y = 2", "x", "note the sum", "x + y", "save last.md --last 2", "save more.md --last 9"]
        output, errors = self.session(self.folder.name, inputs + ["forget 3", "forget 3", "forget 2", "save rest.md"])
        self.assertIn("saved 2 inputs to last.md without 2 inputs before:", output)
        self.assertIn("saved 4 inputs to more.md\n", output)
        self.assertIn("forgot input 3: x\nforgot input 2: y = 2\n", output)
        self.assertIn("the transcript has no input 3\n", errors)
        self.assertIn("saved 2 inputs to rest.md without 2 forgotten:", output)
        note = ["```", "", "the sum", "", "```funcpipe"]
        self.assertEqual(self.read("last.md"), self.document(">>> x", "1", *note, ">>> x + y", "3"))
        self.assertEqual(self.read("rest.md"), self.document(">>> x = 1", *note, ">>> x + y", "3"))
        self.assertEqual(self.read("data", "sessions", "0001.md"), self.read("rest.md"))
        self.assertEqual(run("replay", os.path.join(self.folder.name, "more.md"))[0], 0)
        # It says that it is to be checked, and the check finds what is missing.
        code, report, _ = run("replay", os.path.join(self.folder.name, "rest.md"))
        self.assertEqual(code, 1)
        self.assertIn("NameError: name 'y' is not defined", report)


class InClass(Files):
    """A document performed in front of a class."""

    def play(self, *options):
        return Session([REPL, "replay", self.file("script.md", SCRIPT), *options], rows=40)

    def test_play_types_the_script_and_shows_what_it_does(self):
        code, out, err = run("replay", self.file("script.md", SCRIPT), "--play", "--speed", "100")
        self.assertEqual(
            out,
            "\n# One\n\n\nWatch.\n\n>>> x = secret + 1\n>>> x + 1\n42\n>>> while x == 0:\n...     pass\n... \n>>> x\n41\n"
            ">>> 'anew'\n'anew'\n",
        )
        self.assertEqual((code, err), (0, ""))

    def test_a_part_of_the_script(self):
        code, out, _ = run("replay", self.file("script.md", SCRIPT), "--play", "--speed", "100", "--from", "11", "--until", "11")
        self.assertEqual(out, ">>> x + 1\n42\n")
        self.assertEqual(code, 0)

    def test_step_waits_for_a_key_at_each_input(self):
        with self.play("--step", "--speed", "100") as terminal:
            terminal.prompt()
            terminal.rest(0.3)
            self.assertNotIn("secret + 1", "\n".join(terminal.lines()))
            terminal.send(" ")
            terminal.expect(">>> x = secret + 1")
            terminal.prompt()
            terminal.send(ENTER)
            terminal.expect("42")
            terminal.send("q")
            self.assertEqual(terminal.exit_status(), 0)

    def test_the_instructor_takes_the_keyboard_and_the_script_goes_on_as_if_nothing_had_been(self):
        with self.play("--step", "--speed", "100") as terminal:
            terminal.prompt()
            terminal.send(" ")
            terminal.expect(">>> x = secret + 1")
            terminal.prompt()
            terminal.send("i")
            terminal.expect("the keyboard is yours; Ctrl-D goes back to the script")
            terminal.prompt()
            terminal.send("x * 2" + ENTER)
            terminal.expect("82")
            terminal.send("x = -7" + ENTER)
            terminal.expect(">>> x = -7")
            terminal.prompt()
            terminal.send(ctrl("d"))
            terminal.expect("back in the script")
            terminal.prompt()
            terminal.send(" ")
            terminal.expect("42")
            terminal.send(" ")
            terminal.expect("...     pass")
            terminal.prompt()
            terminal.send(" ")
            terminal.expect("41")
            terminal.prompt()
            terminal.send(" ")
            terminal.expect("'anew'")
            self.assertEqual(terminal.exit_status(), 0)

    def test_in_a_pause_space_holds_and_i_takes_over(self):
        with self.play("--play", "--speed", "1.5") as terminal:
            terminal.expect("Watch.")
            terminal.send(" ")
            terminal.rest(1.5)
            before = terminal.lines()
            terminal.rest(1.5)
            self.assertEqual(terminal.lines(), before)
            terminal.send("i")
            terminal.expect("the keyboard is yours; Ctrl-D goes back to the script")
            terminal.prompt()
            terminal.send("secret" + ENTER)
            terminal.expect("40")
            terminal.prompt()
            terminal.send(ctrl("c"), ctrl("d"))
            terminal.expect("back in the script")
            terminal.expect("42")
            terminal.send("q")
            self.assertEqual(terminal.exit_status(), 0)

    def test_a_line_that_was_left_in_its_middle_is_shown_again(self):
        with self.play("--play", "--speed", "1.5") as terminal:
            terminal.until(lambda: terminal.lines()[-1].startswith(">>> x = s"), "nothing is typed")
            terminal.send("i")
            terminal.expect("the keyboard is yours; Ctrl-D goes back to the script")
            terminal.prompt()
            terminal.send(ctrl("d"))
            terminal.expect("back in the script")
            terminal.expect(">>> x = secret + 1")
            terminal.until(lambda: "42" in terminal.lines(), "the script does not go on")
            terminal.send("q")
            self.assertEqual(terminal.exit_status(), 0)

    def test_a_key_hurries_and_in_steps_space_does_too(self):
        # At this speed a person would type for a minute.
        for option, key in ("--play", ENTER), ("--step", " "):
            with self.play(option, "--speed", "0.05") as terminal:
                if option == "--step":
                    terminal.expect("any key goes on, i takes the keyboard, q leaves")
                    terminal.prompt()
                else:
                    terminal.expect("# One")
                    terminal.send(key)
                    terminal.expect("Watch.")
                terminal.send(key)
                terminal.until(lambda: terminal.lines()[-1].startswith(">>> x"), "nothing is typed")
                terminal.send(key)
                terminal.expect(">>> x = secret + 1")
                terminal.send("q")
                self.assertEqual(terminal.exit_status(), 0)

    def test_leaving_in_the_middle_of_a_line_ends_it(self):
        with self.play("--play", "--speed", "1.5") as terminal:
            terminal.until(lambda: terminal.lines()[-1].startswith(">>> x = s"), "nothing is typed")
            terminal.send("q")
            self.assertEqual(terminal.exit_status(), 0)
            self.assertTrue(terminal.raw.endswith("\r\n"), terminal.raw[-40:])
        with self.play("--step") as terminal:
            terminal.prompt()
            terminal.send("q")
            self.assertEqual(terminal.exit_status(), 0)
            self.assertTrue(terminal.raw.endswith("\r\n"), terminal.raw[-40:])

    def test_prose_is_filled_to_the_window(self):
        words = "A text that is wider than the window is broken between its words and nowhere else."
        path = self.file("script.md", f"# One\n\n{words}\n\n```funcpipe\n>>> 1\n1\n```\n")
        with Session([REPL, "replay", path, "--step"], rows=20, columns=32) as terminal:
            terminal.expect("any key goes on, i takes the")
            terminal.expect("keyboard, q leaves")
            terminal.prompt()
            filled = ["A text that is wider than the", "window is broken between its", "words and nowhere else."]
            self.assertEqual(terminal.lines()[-6:], ["", *filled, "", ">>>"])

    def test_lines_without_an_input(self):
        path = self.file("script.md", SCRIPT)
        code, out, err = run("replay", path, "--play", "--from", "900")
        self.assertEqual((code, out), (2, ""))
        self.assertIn("script.md: no input is in the lines of --from and --until: the first is in line ", err)
        code, out, err = run("replay", path, "--play", "--from", "30", "--until", "20")
        self.assertEqual((code, out), (2, ""))
        self.assertIn("Error: --until is a line from that of --from on.", err)

    def test_an_interrupt_ends_the_performance_and_the_terminal_is_as_before(self):
        with self.play("--play") as terminal:
            terminal.expect("Watch.")
            terminal.send(ctrl("c"))
            self.assertEqual(terminal.exit_status(), 130)

    def test_step_without_a_terminal_and_faults(self):
        path = self.file("script.md", SCRIPT)
        code, _, err = run("replay", path, "--step")
        self.assertEqual((code, err), (2, "funcpipe-repl: --step needs a terminal to wait for keys\n"))
        code, out, err = run("replay", self.file("bad.md", "text\n"), "--play")
        self.assertEqual((code, out), (1, ""))
        self.assertIn("bad.md:1: the document has no session, so nothing ran", err)


TRUE_DOCUMENT = """\
# Title

```funcpipe setup
>>> secret = 40
```

```funcpipe
>>> p = async_gen_map(async_gen_from_list([1, 2]), lambda x: effect("see") or x + secret)
p: AsyncGen, 2 nodes, 0 effects while building
>>> def twice(x):
...     return x * 2
...
>>> twice("é")
'éé'
```

```funcpipe error=ZeroDivisionError
>>> 1 / 0
Traceback (most recent call last):
  File "<stdin>", line 1, in <module>
    1 / 0
    ~~^~~
ZeroDivisionError: division by zero
```
"""


# Inputs only: `--update` writes what comes.
PROGRAM_DOCUMENT = r"""# Everything that a program can be made of

```funcpipe
>>> class Res:
...     async def __aenter__(self): effect("acquire"); return [1, 2, 3]
...     async def __aexit__(self, *why): effect("release")
...
>>> p = async_gen_using(lambda: Res(), lambda xs: async_gen_from_list(xs)); n = 2
>>> n, n + 1
>>> take 1 p
>>> drive
>>> break p after n
>>> break p when item == Ok(3)
>>> take 1 p
>>> break
>>> show p
>>> for i in range(2):
...     effect(f"loop {i}")
...
>>> @staticmethod
... def named(x): return Err(ErrInfo("ODD", f"{x} is odd")) if x % 2 else Ok(x)
...
>>> async def own():
...     try:
...         for x in range(4): yield named.__func__(x)
...     finally:
...         effect("closed")
...
>>> drive own
>>> take 2 own
>>> break
```

```funcpipe error=ValueError
>>> def bad(x):
...     if x == 2: raise ValueError("two")
...     return x
...
>>> drive async_gen_map(p, bad)
```

```funcpipe fresh error=NameError
>>> drive async_gen_return("a\n'b'")
>>> n
```
"""
TRANSCRIPTS = os.path.join(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))), "transcripts")


class Exports(Files):
    """Other things made of a document, and read by the tools that they are for."""

    def export(self, *options):
        code, out, err = run("export", self.file("true.md", TRUE_DOCUMENT), *options)
        self.assertEqual((code, err), (0, ""))
        return out

    def test_a_cast_is_what_asciinema_plays(self):
        cast = self.file("true.cast", self.export("--cast").encode())
        with open(cast, encoding="utf-8") as file:
            lines = [json.loads(line) for line in file]
        self.assertEqual({key: lines[0][key] for key in ("version", "width", "height", "title")},
                         {"version": 2, "width": 80, "height": 24, "title": "true.md"})
        times = [line[0] for line in lines[1:]]
        self.assertEqual(times, sorted(times))
        self.assertTrue(4 < times[-1] < 60, times[-1])
        asciinema = [sys.executable, "-m", "asciinema"]
        environment = {"PATH": os.environ.get("PATH", ""), "HOME": self.folder.name, "LANG": "C.UTF-8"}
        shown = subprocess.run([*asciinema, "cat", cast], capture_output=True, timeout=60, env=environment)
        self.assertEqual((shown.returncode, shown.stderr), (0, b""))
        text = re.sub(r"\x1b\[[0-9]*m", "", shown.stdout.decode()).replace("\r", "")
        self.assertEqual(
            text,
            "# Title\n\n>>> p = async_gen_map(async_gen_from_list([1, 2]), lambda x: effect(\"see\") or x + secret)\n"
            "p: AsyncGen, 2 nodes, 0 effects while building\n>>> def twice(x):\n...     return x * 2\n... \n"
            ">>> twice(\"é\")\n'éé'\n\n>>> 1 / 0\nTraceback (most recent call last):\n  File \"<stdin>\", line 1, in <module>\n"
            "    1 / 0\n    ~~^~~\nZeroDivisionError: division by zero\n\n",
        )
        with Session([*asciinema, "play", "--speed", "1000", cast], environment=environment) as terminal:
            terminal.expect("ZeroDivisionError: division by zero")
            self.assertEqual(terminal.exit_status(), 0)

    def test_a_notebook_is_valid_and_has_the_same_cells(self):
        import nbformat

        notebook = nbformat.reads(self.export("--ipynb"), as_version=4)
        nbformat.validate(notebook)
        cells = [(cell.cell_type, cell.source) for cell in notebook.cells]
        self.assertEqual(
            cells,
            [
                ("markdown", "# Title"),
                ("code", "secret = 40"),
                ("code", 'p = async_gen_map(async_gen_from_list([1, 2]), lambda x: effect("see") or x + secret)'),
                ("code", "def twice(x):\n    return x * 2\n"),
                ("code", 'twice("é")'),
                ("code", "1 / 0"),
            ],
        )
        outputs = [[dict(output) for output in cell.outputs] for cell in notebook.cells if cell.cell_type == "code"]
        self.assertEqual(outputs[0], [])
        self.assertEqual(outputs[3], [{"output_type": "stream", "name": "stdout", "text": "'éé'\n"}])
        self.assertEqual((outputs[4][0]["ename"], outputs[4][0]["evalue"]), ("ZeroDivisionError", "division by zero"))
        self.assertTrue(notebook.cells[1].metadata.jupyter.source_hidden)

    def test_a_program_gives_the_same_items_and_effects_in_cpython(self):
        own = self.file("program.md", PROGRAM_DOCUMENT)
        code, out, _ = run("replay", own, "--update")
        self.assertEqual(code, 0, out)
        documents = [own] + sorted(glob.glob(os.path.join(TRANSCRIPTS, "*.md")))
        # These are about the difference itself: when each of the two lets go.
        documents = [path for path in documents if not os.path.basename(path).startswith("early-release")]
        for path in documents:
            with self.subTest(os.path.basename(path)), open(path, encoding="utf-8") as file:
                self.compare_with_cpython(path, file.read())

    def test_what_is_said_about_early_release_is_so_in_cpython(self):
        """Every line that these documents print, but where they are about this prompt's own stages."""
        shown, failure = self.printed_by_cpython("early-release.md")
        said = self.said("early-release.md")
        # The document tells in words that CPython prints the second table in the place of the third.
        by_hand, own = said[1:9], said[9:17]
        self.assertTrue(all("t0" not in line[29:34] for line in by_hand), by_hand)
        self.assertTrue(all(line.count("t0") == 2 for line in own), own)
        self.assertEqual((shown, failure), (said[:9] + by_hand + said[17:], ""))
        # The last input, which asks of the package's stages what only this prompt's give, fails there.
        shown, failure = self.printed_by_cpython("early-release-2.md")
        self.assertEqual(shown, self.said("early-release-2.md"))
        self.assertEqual(failure, "AssertionError: not released yet")

    def test_a_future_statement_stands_first(self):
        document = self.file("future.md", b"# A future\n\n```funcpipe\n>>> x = 1\n>>> from __future__ import annotations; y = 2\n"
            b">>> def f(a: Nope): return x + y\n>>> f.__annotations__\n{'a': 'Nope'}\n>>> f(1)\n3\n```\n")
        done = self.run_exported(document)
        self.assertEqual((done.returncode, done.stdout), (0, "{'a': 'Nope'}\n3\n"), done.stderr)

    def printed_by_cpython(self, name):
        done = self.run_exported(os.path.join(TRANSCRIPTS, name))
        return done.stdout.splitlines(), done.stderr.splitlines()[-1] if done.returncode else ""

    def run_exported(self, path):
        """Runs a document's program in CPython. Time is virtual there, as in our machine: it may sleep for an hour."""
        code, program, err = run("export", path, "--python")
        self.assertEqual((code, err), (0, ""))
        driver = (
            "import asyncio, sys; sleep = asyncio.sleep; "
            "asyncio.sleep = lambda seconds, result=None: sleep(0, result); exec(compile(open(sys.argv[1]).read(), 'p', 'exec'))"
        )
        return subprocess.run(
            [sys.executable, "-W", "ignore", "-c", driver, self.file("program.py", program.encode())],
            capture_output=True, timeout=100, encoding="utf-8",
        )

    def said(self, name):
        """What a document's inputs print, and the last lines of its tracebacks."""
        with open(os.path.join(TRANSCRIPTS, name), encoding="utf-8") as file:
            blocks = re.findall(r"^```funcpipe.*?\n(.*?)^```", file.read(), re.M | re.S)
        lines = [line for block in blocks for line in block.splitlines()]
        return [line for line in lines if line and not line.startswith((">>>", "...", "Traceback", "  "))]

    def compare_with_cpython(self, path, document):
        done = self.run_exported(path)
        self.assertEqual(done.returncode, 0, done.stderr)
        items = re.findall(r"^item \d+   (.*)$", done.stdout, re.M)
        effects = re.findall(r"^effect   (.*)$", done.stdout, re.M)
        events = self.events(document)
        ours = [event for event in events if event["event"] == "item"]
        self.assertEqual(len(items), len(ours), done.stdout)
        for event, shown in zip(ours, items):
            self.assertTrue(self.is_same(event, shown), f"{event} is not {shown}")
        # Closing may be later in CPython: the same effects, and nothing about their order.
        self.assertEqual(sorted(effects), sorted(event["label"] for event in events if event["event"] == "effect"))

    def events(self, document):
        """What happens when the document's inputs are typed: one session for each `fresh`."""
        events = []
        trace = os.path.join(self.folder.name, "trace")
        for session in self.sessions(document):
            run("--keep-going", "--trace-json", trace, stdin=session)
            with open(trace, encoding="utf-8") as lines:
                events += [json.loads(line) for line in lines]
        return events

    def sessions(self, document):
        sessions, in_session, goes_on = [], False, False
        for line in document.split("\n"):
            if line.startswith("```funcpipe"):
                in_session = True
                if not sessions or "fresh" in line.split():
                    sessions.append([])
            elif line.startswith("```"):
                in_session = False
            elif in_session and (line + " ").startswith(">>> "):
                sessions[-1].append([line[4:]])
                goes_on = True
            elif in_session and goes_on and (line + " ").startswith("... "):
                sessions[-1][-1].append(line[4:])
            else:
                goes_on = False
        return ["".join("\n".join(lines) + ("\n\n" if len(lines) > 1 else "\n") for lines in session) for session in sessions]

    def is_same(self, event, shown):
        if "err" in event:
            return shown.startswith("Err(") and repr(event["err"]["code"]) in shown and repr(event["err"]["msg"]) in shown
        if "raw" in event:
            return isinstance(event["raw"], (dict, list)) or shown == repr(event["raw"])
        value = event["ok"]
        return shown.startswith("Ok(") and (isinstance(value, (dict, list)) or shown == f"Ok(value={value!r})")

    def test_what_is_not_true_is_not_exported(self):
        path = self.file("false.md", TRUE_DOCUMENT.replace("'éé'", "'ee'"))
        target = os.path.join(self.folder.name, "out.cast")
        code, out, err = run("export", path, "--cast", "-o", target)
        self.assertEqual((code, out), (1, ""))
        self.assertIn("false.md:14: the output is another\n", err)
        self.assertFalse(os.path.exists(target))

    def test_where_it_is_written(self):
        path = self.file("true.md", TRUE_DOCUMENT)
        target = os.path.join(self.folder.name, "out.ipynb")
        self.assertEqual(run("export", path, "--ipynb", "-o", target), (0, "", ""))
        with open(target, encoding="utf-8") as file:
            self.assertEqual(file.read(), self.export("--ipynb"))
        code, out, err = run("export", path, "--ipynb", "-o", "/no/such/folder/x")
        self.assertEqual((code, out), (1, ""))
        self.assertEqual(err, "funcpipe-repl: cannot write '/no/such/folder/x': No such file or directory\n")
        code, out, err = run("export", path)
        self.assertEqual((code, out), (2, ""))
        self.assertIn("export makes one of: --cast, --html, --ipynb, --python.", err)


if __name__ == "__main__":
    unittest.main()
