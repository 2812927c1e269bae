"""The editor on a pseudo-terminal: `python3 line_editing.py PROBE` runs all tests against that line-probe."""

import os
import signal
import subprocess
import sys
import unittest

from pty_session import (
    BACKSPACE, CTRL_LEFT, DELETE, DOWN, END, ENTER, ESCAPE, HOME, LEFT, RIGHT, TAB, UP, Session, ctrl, pasted,
)

PROBE = sys.argv.pop(1)


def probe(*arguments, **options):
    session = Session([PROBE, *arguments], **options)
    session.prompt()
    return session


class EditingKeys(unittest.TestCase):
    def test_typed_line(self):
        with probe() as s:
            s.send("abc", ENTER)
            s.expect('got "abc"')
            s.prompt()

    def test_arrows_home_end_delete(self):
        with probe() as s:
            s.send("bcx", LEFT, DELETE, HOME, "a", RIGHT, RIGHT, "d", LEFT, BACKSPACE, END, "!", ENTER)
            s.expect('got "abd!"')

    def test_emacs_control_keys(self):
        with probe() as s:
            s.send("one two three", ctrl("w"), ctrl("a"), "x", ctrl("e"), "y", ENTER)
            s.expect('got "xone two y"')
            s.prompt()
            s.send("abc def", CTRL_LEFT, ctrl("k"), "z", ENTER)
            s.expect('got "abc z"')

    def test_unknown_function_key_types_nothing(self):
        with probe() as s:
            s.send("a", "\x1b[15~", "\x1b[6~", "\x1bOP", "b", ENTER)
            s.expect('got "ab"')

    def test_tab_at_the_beginning_indents(self):
        with probe() as s:
            s.send("if x:", ENTER)
            s.prompt("...")
            s.send(TAB, "y", ENTER, ENTER)
            s.expect('got "if x:\\n    y\\n"')

    def test_vi_keys(self):
        with probe("vi") as s:
            s.send("abc", LEFT, "x", ESCAPE)
            s.pump(0.2)
            s.send("0", "x", "A", "!", ENTER)
            s.expect('got "bxc!"')
            s.prompt()
            s.send(pasted("p\nq"), "r", ENTER)
            s.expect('got "p\\nqr"')

    def test_vi_history_and_interrupt_in_command_mode(self):
        with probe("vi") as s:
            s.send("first", ENTER)
            s.prompt()
            s.send(ESCAPE)
            s.pump(0.2)
            s.send("k", "A", "2", ENTER)
            s.expect('got "first2"')
            s.prompt()
            s.send("dropped", ESCAPE)
            s.pump(0.2)
            s.send("d", ctrl("c"))
            s.expect("interrupted")
            s.prompt()

    def test_editrc_chooses_vi_and_binds(self):
        with Session(["true"]) as keeper:
            with open(os.path.join(keeper.home, ".editrc"), "w") as file:
                file.write('bind -v\nfuncpipe-repl:bind -s "^O" "macro"\n')
            with probe(home=keeper.home) as s:
                s.send(ctrl("o"), ESCAPE)
                s.pump(0.2)
                s.send("0", "x", ENTER)
                s.expect('got "acro"')

    def test_editrc_binds_a_key_sequence(self):
        with Session(["true"]) as keeper:
            with open(os.path.join(keeper.home, ".editrc"), "w") as file:
                file.write('bind -s "\\e[15~" "five"\n')
            with probe(home=keeper.home) as s:
                s.send("x", HOME, "\x1b[15~", END, "y", LEFT, "z", ENTER)
                s.expect('got "fivexzy"')
                s.prompt()
                s.send(pasted("a\nb"), ENTER)
                s.expect('got "a\\nb"')


class History(unittest.TestCase):
    def test_arrows_between_sessions(self):
        with probe() as first:
            first.send("alpha", ENTER)
            first.expect('got "alpha"')
            first.prompt()
            first.send("beta", ENTER)
            first.expect('got "beta"')
            first.prompt()
            with probe(home=first.home) as second:
                second.send(UP, UP, "1", ENTER)
                second.expect('got "alpha1"')
                second.prompt()
                second.send("draft", UP, UP, DOWN, ENTER)
                second.expect('got "alpha1"')

    def test_search(self):
        with probe() as s:
            for word in ["import math", "take 3", "drive p"]:
                s.send(word, ENTER)
                s.expect(f'got "{word}"')
                s.prompt()
            s.send(ctrl("r"), "mat")
            s.expect("bck:mat")
            s.send(ENTER)
            s.until(lambda: s.lines().count('got "import math"') == 2, "the entry found was not given")

    def test_block_comes_back_whole(self):
        with probe() as s:
            s.send("def f():", ENTER)
            s.prompt("...")
            s.send("  return 1", ENTER)
            s.prompt("...")
            s.send(ENTER)
            s.expect('got "def f():\\n  return 1\\n"')
            s.prompt()
            s.send(UP)
            s.expect_last("  return 1")
            s.send("0", ENTER, ENTER)
            s.expect('got "def f():\\n  return 10\\n"')

    def test_read_only_folder_is_said_once(self):
        # Nobody can make a folder there, root neither.
        data = "/proc/funcpipe"
        with probe(environment={"FUNCPIPE_DATA": data}) as s:
            s.send("a", ENTER)
            s.until(lambda: any(line.startswith("history: cannot write " + data) for line in s.lines()), "not said")
            s.prompt()
            s.send("b", ENTER)
            s.expect('got "b"')
            s.prompt()
            self.assertEqual(sum(line.startswith("history:") for line in s.lines()), 1)
            s.send(UP, UP, ENTER)
            s.until(lambda: s.lines().count('got "a"') == 2, "memory holds no history")

    def test_kill_loses_nothing_and_sessions_share(self):
        with probe() as first, probe(home=first.home) as second:
            first.send("one", ENTER)
            first.expect('got "one"')
            second.send("two", ENTER)
            second.expect('got "two"')
            first.prompt()
            first.send("three", ENTER)
            first.expect('got "three"')
            for s in (first, second):
                s.child.kill(signal.SIGKILL)
            with probe(home=first.home) as third:
                third.send(UP, UP, UP, ENTER)
                third.expect('got "one"')
                third.prompt()
                third.send(UP, UP, UP, ENTER)
                third.expect('got "two"')

    def test_full_disk(self):
        # A file may grow to 1 KiB here; as on a full disk, what fits is written and then the write fails.
        command = ["bash", "-c", 'trap "" XFSZ; ulimit -f 1; exec "$@"', "bash", PROBE]
        with Session(command) as s:
            s.prompt()
            for letter in "ab":
                s.send(letter * 440, ENTER)
                s.until(lambda: f'got "{letter * 440}"' in s.raw.replace("\r\n", ""), "not given")
            s.send("c" * 440, ENTER)
            s.until(lambda: "history: cannot write" in s.raw, "not said")
            s.prompt()
            s.send("short", ENTER)
            s.expect('got "short"')
            s.prompt()
            s.send(ctrl("d"))
            self.assertEqual(s.exit_status(), 0)
            with open(os.path.join(s.home, "data", "history"), encoding="utf-8") as file:
                self.assertEqual([line[9:].rstrip("\n") for line in file], ["a" * 440, "b" * 440, "short"])


class Completion(unittest.TestCase):
    def test_single_candidate(self):
        with probe() as s:
            s.send("ta", TAB, " 3", ENTER)
            s.expect('got "take 3"')

    def test_common_prefix_then_list(self):
        with probe() as s:
            s.send("d", TAB)
            s.expect_last(">>> dr")
            s.send(TAB)
            s.expect("drive  drop")
            s.expect_last(">>> dr")
            s.expect_cursor(2, 6)
            s.send("o", TAB, ENTER)
            s.expect('got "drop"')

    def test_multibyte_prefix_in_the_middle(self):
        with probe() as s:
            s.send("x y", LEFT, "ü", TAB)
            s.expect_last(">>> x übery")
            s.send("s", TAB, ENTER)
            s.expect('got "x übersichty"')

    def test_list_below_a_wrapped_line(self):
        with probe(columns=20) as s:
            s.send("0123456789012345678901234567890 d d", ctrl("a"))
            for _ in range(33):
                s.send(RIGHT)
            s.send(TAB, TAB)
            s.until(lambda: "drive  drop" in s.lines(), "no list")
            s.until(lambda: s.lines()[-1] == "78901234567890 dr d" or s.lines()[-1].endswith("dr d"), "no line below")
            self.assertEqual(s.lines()[0], ">>> 0123456789012345")
            s.send(ENTER)
            s.until(lambda: any(line.startswith('got "0123') for line in s.lines()), "not given")

    def test_no_candidate_changes_nothing(self):
        with probe() as s:
            s.send("zzz", TAB, ENTER)
            s.expect('got "zzz"')


class Paste(unittest.TestCase):
    def test_block_is_one_line(self):
        with probe() as s:
            s.send(pasted("a = 1\n\n\tb = 2\nprint(a)\n"))
            s.expect_last("print(a)")
            s.send(ENTER)
            s.expect('got "a = 1\\n\\n\\tb = 2\\nprint(a)"')

    def test_paste_in_the_middle_stays_editable(self):
        with probe() as s:
            s.send("()", LEFT, pasted("1,\n2"), "3", ENTER)
            s.expect('got "(1,\\n23)"')

    def test_control_characters_are_left_out(self):
        with probe() as s:
            s.send(pasted("a\x1b[31mb\x07c\x00d"), ENTER)
            s.expect('got "abcd"')

    def test_interrupt_ends_a_paste_without_an_end(self):
        with probe() as s:
            s.send("\x1b[200~lost", ctrl("c"))
            s.expect("interrupted")
            s.prompt()
            s.send("ok", ENTER)
            s.expect('got "ok"')

    def test_paste_goes_on_at_the_next_prompt_when_typed_ahead(self):
        with probe() as s:
            s.send("a", ENTER, pasted("b\nc"), ENTER, "d", ENTER)
            for text in ('got "a"', 'got "b\\nc"', 'got "d"'):
                s.expect(text)

    def test_long_paste(self):
        with probe(patience=30) as s:
            text = "\n".join(f"line_{i} = {i}" for i in range(400))
            s.send(pasted(text), ENTER)
            s.until(lambda: "line_399 = 399\"" in s.raw.replace("\r\n", ""), "not given whole")
            self.assertIn('got "' + text.replace("\n", "\\n") + '"', s.raw.replace("\r\n", ""))


class ControlKeys(unittest.TestCase):
    def test_interrupt_drops_the_line(self):
        with probe() as s:
            s.send("half", ctrl("c"))
            s.expect(">>> half^C")
            s.expect("interrupted")
            s.prompt()
            s.send(UP, "next", ENTER)
            s.expect('got "next"')

    def test_interrupt_drops_the_block(self):
        with probe() as s:
            s.send("for x:", ENTER)
            s.prompt("...")
            s.send("half", ctrl("c"))
            s.expect("interrupted")
            s.prompt()

    def test_interrupt_in_a_search(self):
        with probe() as s:
            s.send("word", ENTER)
            s.prompt()
            s.send(ctrl("r"), "wo")
            s.expect("bck:wo")
            s.send(ctrl("c"))
            s.expect("interrupted")
            s.prompt()

    def test_interrupt_goes_below_a_wrapped_line(self):
        with probe(columns=20) as s:
            s.send("a" * 50, ctrl("a"), ctrl("c"))
            s.expect("interrupted")
            self.assertEqual(s.lines()[:3], [">>> " + "a" * 16, "a" * 20, "a" * 14 + "^C"])

    def test_interrupt_during_a_run(self):
        with probe() as s:
            s.send("wait", ENTER)
            s.expect("running")
            s.send(ctrl("c"))
            s.until(lambda: any(line.endswith("run interrupted") for line in s.lines()), "the run goes on")
            s.prompt()
            s.send("ok", ENTER)
            s.expect('got "ok"')

    def test_signal_from_outside_at_the_prompt(self):
        with probe() as s:
            s.send("half")
            s.expect_last(">>> half")
            s.child.kill(signal.SIGINT)
            s.expect("interrupted")
            s.prompt()

    def test_end_of_input(self):
        with probe() as s:
            s.send("x", ctrl("d"), BACKSPACE, ctrl("d"))
            s.expect("end")
            self.assertEqual(s.exit_status(), 0)

    def test_end_of_input_ends_a_block(self):
        with probe() as s:
            s.send("if x:", ENTER)
            s.prompt("...")
            s.send("  y", ENTER)
            s.prompt("...")
            s.send(ctrl("d"))
            s.expect('got "if x:\\n  y"')
            s.prompt()

    def test_terminate_and_hang_up(self):
        for number in (signal.SIGTERM, signal.SIGHUP):
            with probe() as s:
                s.child.kill(number)
                s.expect(f"end by signal {int(number)}")
                self.assertEqual(s.exit_status(), 0)
            with probe() as s:
                s.send("wait", ENTER)
                s.expect("running")
                s.child.kill(number)
                s.expect(f"run ended by signal {int(number)}")

    def test_vanished_terminal(self):
        for start in ('exec "$@"', 'trap "" HUP; exec "$@"'):
            with Session(["bash", "-c", start, "bash", PROBE]) as s:
                s.prompt()
                s.send("half")
                s.expect_last(">>> half")
                self.assertTrue(s.hang_up(), "the program goes on without a terminal")

    def test_suspend_and_resume_under_a_shell(self):
        with Session(["bash", "--norc", "--noprofile", "-i"], environment={"PS1": "shell$ "}) as s:
            s.expect_last("shell$")
            s.send(f"{PROBE}\r")
            s.prompt()
            s.send("abc", ctrl("z"))
            s.until(lambda: "Stopped" in s.raw, "not stopped")
            s.expect_last("shell$")
            s.send("fg\r")
            s.expect_last(">>> abc")
            s.send("d", LEFT, LEFT, DELETE, ENTER)
            s.expect('got "abd"')

    def test_the_terminal_is_given_back(self):
        with Session(["bash", "--norc", "--noprofile", "-i"], environment={"PS1": "shell$ "}) as s:
            s.expect_last("shell$")
            s.send(f"cd ~; stty -g > before; {PROBE}\r")
            s.prompt()
            s.send(ctrl("d"))
            s.expect("end")
            s.expect_last("shell$")
            s.send("stty -g > after; cmp before after && echo s''ame\r")
            s.expect("same")

    def test_paste_markers_are_switched_off_again(self):
        with probe() as s:
            s.send("a", ENTER)
            s.expect('got "a"')
            s.prompt()
            s.send(ctrl("c"))
            s.expect("interrupted")
            # Between two prompts the terminal takes Ctrl-D for itself.
            s.prompt()
            s.send(ctrl("d"))
            s.expect("end")
            self.assertEqual(s.exit_status(), 0)
            self.assertEqual(s.raw.count("\x1b[?2004h"), 3)
            self.assertEqual(s.raw.count("\x1b[?2004l"), 3)


class Characters(unittest.TestCase):
    def test_wide_and_accented(self):
        with probe() as s:
            s.send("日本é😀", LEFT, LEFT, BACKSPACE, "語", ENTER)
            s.expect('got "日語é😀"')

    def test_cursor_column_of_wide_characters(self):
        with probe() as s:
            s.send("日本", LEFT)
            s.expect_cursor(0, 6)

    def test_wide_characters_wrap_in_a_narrow_window(self):
        with probe(columns=11) as s:
            s.send("日本語日本語", HOME, "x", END, "y", ENTER)
            s.until(lambda: 'got "x日本語日本語y"' in s.raw, "not given")

    def test_invalid_bytes(self):
        with probe() as s:
            os.write(s.child.child_fd, b"a\xffb\xc3(\xe6\x97")
            s.pump(0.2)
            s.send(ENTER)
            s.expect('got "a\ufffdb\ufffd(\ufffd"')

    def test_locale_c(self):
        with probe(environment={"LANG": "C", "LC_ALL": "C"}) as s:
            s.send("é日", LEFT, BACKSPACE, ENTER)
            s.until(lambda: 'got "日"' in s.raw or 'got "\\u{65E5}"' in s.raw, "the character is lost")

    def test_missing_locale(self):
        with probe(environment={"LANG": "xx_YY.UTF-8"}) as s:
            s.send("é", ENTER)
            s.expect('got "é"')


class Windows(unittest.TestCase):
    def test_narrow(self):
        with probe(columns=12, rows=6) as s:
            s.send("abcdefghijklmnopqrstuvwxyz", HOME, "1", END, "2", ENTER)
            s.until(lambda: 'got "1abcdefghijklmnopqrstuvwxyz2"' in s.raw.replace("\r\n", ""), "not given")

    def test_resize_while_typing(self):
        with probe(columns=40) as s:
            s.send("done", ENTER)
            s.expect('got "done"')
            s.prompt()
            s.send("abcdefghijkl")
            s.expect_last(">>> abcdefghijkl")
            s.resize(24, 10)
            s.until(lambda: s.lines()[-1] == "ghijkl", "not drawn anew")
            s.send("X", LEFT, LEFT, BACKSPACE, ENTER)
            s.until(lambda: 'got "abcdefghijlX"' in s.raw.replace("\r\n", ""), "not given")

    def test_resize_during_a_run(self):
        with probe() as s:
            s.send("wait", ENTER)
            s.expect("running")
            s.resize(24, 10)
            s.send(ctrl("c"))
            s.prompt()
            s.send("abcdefghij")
            s.expect_last("ghij")

    def test_dumb_terminal(self):
        with probe("colour", environment={"TERM": "dumb"}) as s:
            s.send("abc", ctrl("b"), BACKSPACE, ENTER)
            s.expect('got "ac"')
            self.assertNotIn("\x1b", s.raw)

    def test_no_term(self):
        with probe("colour", environment={"TERM": None}) as s:
            s.send("abc", ENTER)
            s.expect('got "abc"')
            self.assertNotIn("\x1b", s.raw)

    def test_coloured_prompt(self):
        with probe("colour") as s:
            s.send("abc")
            s.expect_last(">>> abc")
            self.assertEqual(s.screen.buffer[0][0].fg, "green")
            self.assertEqual(s.screen.buffer[0][4].fg, "default")
            s.expect_cursor(0, 7)


class Plain(unittest.TestCase):
    def start(self):
        process = subprocess.Popen([PROBE, "plain"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.addCleanup(process.kill)
        return process

    def test_lines(self):
        with self.start() as process:
            out, _ = process.communicate(b"a\n\xff\x00\nlast")
        self.assertEqual(out.decode(), 'got "a"\ngot "\ufffd\\0"\ngot "last"\nend\n')

    def test_huge_line(self):
        with self.start() as process:
            out, _ = process.communicate(b"x" * 100_000_000 + b"\nafter\n")
        self.assertEqual(out.decode(), 'longer than 16777216\ngot "after"\nend\n')

    def test_signals_while_waiting(self):
        with self.start() as process:
            process.stdin.write(b"a\nhalf")
            process.stdin.flush()
            self.assertEqual(process.stdout.readline(), b'got "a"\n')
            process.send_signal(signal.SIGINT)
            self.assertEqual(process.stdout.readline(), b"interrupted\n")
            process.stdin.write(b" whole\n")
            process.stdin.flush()
            self.assertEqual(process.stdout.readline(), b'got "half whole"\n')
            process.send_signal(signal.SIGTERM)
            self.assertEqual(process.stdout.read(), b"end by signal 15\n")
            self.assertEqual(process.wait(), 0)

    def test_signals_blocked_by_the_parent(self):
        blocked = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT, signal.SIGTERM])
        try:
            process = self.start()
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, blocked)
        with process:
            process.stdin.write(b"a\n")
            process.stdin.flush()
            self.assertEqual(process.stdout.readline(), b'got "a"\n')
            process.send_signal(signal.SIGINT)
            self.assertEqual(process.stdout.readline(), b"interrupted\n")

    def test_nohup_is_respected(self):
        command = ["bash", "-c", 'trap "" HUP; exec "$@"', "bash", PROBE, "plain"]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            process.stdin.write(b"a\n")
            process.stdin.flush()
            self.assertEqual(process.stdout.readline(), b'got "a"\n')
            process.send_signal(signal.SIGHUP)
            out, _ = process.communicate(b"b\n")
        self.assertEqual(out, b'got "b"\nend\n')

    def test_editor_needs_a_terminal(self):
        answer = subprocess.run([PROBE], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, check=False)
        self.assertEqual(answer.stdout, b"no editor: standard input and output are not both a terminal\n")
        self.assertEqual(answer.returncode, 1)


def give_up(*_):
    raise TimeoutError("a test of this kind takes at most half a minute")


class LimitedResult(unittest.TextTestResult):
    """A test that hangs fails."""

    def startTest(self, test):
        # Again every second: leaving a test may wait too.
        signal.setitimer(signal.ITIMER_REAL, 30, 1)
        super().startTest(test)

    def stopTest(self, test):
        signal.setitimer(signal.ITIMER_REAL, 0)
        super().stopTest(test)


if __name__ == "__main__":
    # The thread that started us may have had signals blocked.
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    signal.signal(signal.SIGALRM, give_up)
    unittest.main(testRunner=unittest.TextTestRunner(resultclass=LimitedResult))
