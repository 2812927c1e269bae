"""A program on a pseudo-terminal, and the screen that a student would see."""

import os
import shutil
import tempfile
import time

import pexpect
import pyte

UP, DOWN, RIGHT, LEFT = "\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D"
HOME, END, DELETE, BACKSPACE = "\x1b[H", "\x1b[F", "\x1b[3~", "\x7f"
CTRL_LEFT = "\x1b[1;5D"
ENTER, TAB, ESCAPE = "\r", "\t", "\x1b"


def ctrl(letter):
    return chr(ord(letter.upper()) - 64)


def pasted(text):
    """What a terminal sends for a paste: carriage returns between lines, markers around."""
    return "\x1b[200~" + text.replace("\n", "\r") + "\x1b[201~"


class Session:
    """Starts `command` with a home of its own. A wait that fails shows the screen."""

    def __init__(self, command, rows=24, columns=80, environment=None, home=None, patience=10):
        self.own_home = home is None
        self.home = home or tempfile.mkdtemp(prefix="funcpipe-pty-")
        self.patience = patience
        self.raw = ""
        values = {
            "PATH": os.environ.get("PATH", ""),
            "HOME": self.home,
            "FUNCPIPE_DATA": os.path.join(self.home, "data"),
            "TERM": "xterm",
            "LANG": "C.UTF-8",
        }
        values.update(environment or {})
        values = {name: value for name, value in values.items() if value is not None}
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.Stream(self.screen)
        self.child = pexpect.spawn(
            command[0], command[1:], env=values, dimensions=(rows, columns), encoding="utf-8", timeout=patience
        )
        self.child.delaybeforesend = None

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        self.child.close(force=True)
        if self.own_home:
            shutil.rmtree(self.home, ignore_errors=True)

    def send(self, *keys):
        for key in keys:
            self.child.send(key)

    def pump(self, seconds=0.02):
        """Takes what the program wrote in that time."""
        try:
            text = self.child.read_nonblocking(65536, timeout=seconds)
        except pexpect.TIMEOUT:
            return True
        except pexpect.EOF:
            return False
        self.raw += text
        self.stream.feed(text)
        return True

    def rest(self, seconds):
        """Takes what the program writes for all of that time; `pump` returns at the first piece."""
        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0 and self.pump(left):
            pass

    def lines(self):
        """The screen's rows without trailing blanks, none after the last that has text."""
        return "\n".join(row.rstrip() for row in self.screen.display).rstrip().split("\n")

    def until(self, condition, what):
        """Waits until the condition holds; fails with `what` and the screen otherwise."""
        deadline = time.monotonic() + self.patience
        while True:
            if condition():
                return
            alive = self.pump()
            if condition():
                return
            if not alive or time.monotonic() > deadline:
                shown = "\n".join(self.lines())
                raise AssertionError(f"{what}\n--- screen ---\n{shown}\n--- end of what came ---\n{self.raw[-600:]!r}")

    def expect(self, text):
        """Waits until a row of the screen is exactly `text`."""
        self.until(lambda: text in self.lines(), f"no row is {text!r}")

    def expect_last(self, text):
        """Waits until the last row with text is exactly `text`."""
        self.until(lambda: self.lines()[-1] == text, f"the last row is not {text!r}")

    def expect_cursor(self, row, column):
        """Waits until the cursor stands there, both counted from 0."""
        cursor = self.screen.cursor
        self.until(
            lambda: (cursor.y, cursor.x) == (row, column), f"the cursor is not at {(row, column)} but {(cursor.y, cursor.x)}"
        )

    def prompt(self, text=">>>"):
        """Waits for an empty prompt."""
        self.expect_last(text)

    def resize(self, rows, columns):
        self.screen.resize(rows, columns)
        self.child.setwinsize(rows, columns)

    def hang_up(self):
        """Takes the terminal away; whether the program then ended."""
        self.child.ptyproc.fileobj.close()
        deadline = time.monotonic() + self.patience
        while self.child.isalive():
            if time.monotonic() > deadline:
                return False
            time.sleep(0.02)
        return True

    def exit_status(self):
        """Waits for the end; the exit code, or minus the signal."""
        self.until(lambda: not self.pump(), "the program goes on")
        self.child.wait()
        return self.child.exitstatus if self.child.exitstatus is not None else -self.child.signalstatus
