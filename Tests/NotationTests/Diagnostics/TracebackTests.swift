import Testing

@testable import Notation

/// Programs with the tracebacks that CPython 3.11 prints for them.
@Suite struct TracebackTests {
  private func traceback(of program: String) -> String { MachineTurn.take { run(program) } }

  private func run(_ program: String) -> String {
    let vm = Machine()
    let source = Source(name: "t.py", text: program)
    do {
      try vm.execute(source)
      return "no exception"
    } catch let raised as Raised {
      return vm.renderTraceback(raised.exception)
    } catch let fault as SyntaxFault {
      return vm.renderSyntaxFault(fault, in: source)
    } catch {
      return "\(error)"
    }
  }

  @Test func framesAreShownOutermostFirst() {
    #expect(
      traceback(of: "def f(x):\n  return x + g(x) / 0\ndef g(x):\n  return 1\nf(2)\n") == """
        Traceback (most recent call last):
          File "t.py", line 5, in <module>
            f(2)
          File "t.py", line 2, in f
            return x + g(x) / 0
                       ~~~~~^~~
        ZeroDivisionError: division by zero

        """)
  }

  @Test func aContextAndACauseComeFirst() {
    let program = """
      try:
        try:
          {}['a']
        except KeyError:
          raise ValueError('b')
      except ValueError as e:
        raise TypeError from e

      """
    #expect(
      traceback(of: program) == """
        Traceback (most recent call last):
          File "t.py", line 3, in <module>
            {}['a']
            ~~^^^^^
        KeyError: 'a'

        During handling of the above exception, another exception occurred:

        Traceback (most recent call last):
          File "t.py", line 5, in <module>
            raise ValueError('b')
        ValueError: b

        The above exception was the direct cause of the following exception:

        Traceback (most recent call last):
          File "t.py", line 7, in <module>
            raise TypeError from e
        TypeError

        """)
  }

  @Test func repeatedLinesAreCounted() {
    let program = "def f(n):\n  if n == 0: raise ValueError\n  f(n - 1)\nf(5)\n"
    #expect(
      traceback(of: program) == """
        Traceback (most recent call last):
          File "t.py", line 4, in <module>
            f(5)
          File "t.py", line 3, in f
            f(n - 1)
          File "t.py", line 3, in f
            f(n - 1)
          File "t.py", line 3, in f
            f(n - 1)
          [Previous line repeated 2 more times]
          File "t.py", line 2, in f
            if n == 0: raise ValueError
                       ^^^^^^^^^^^^^^^^
        ValueError

        """)
  }

  @Test func notesFollowTheMessage() {
    let program = "e = ValueError('x\\ny')\ne.add_note('one\\ntwo')\ne.__notes__.append(3)\nraise e\n"
    #expect(
      traceback(of: program)
        == "Traceback (most recent call last):\n  File \"t.py\", line 4, in <module>\n    raise e\nValueError: x\ny\n"
        + "one\ntwo\n3\n")
  }

  @Test(arguments: [
    ("true", "True"), ("fals", "False"), ("none", "None"), ("nope", "None"), ("NotImplementd", "NotImplemented"),
  ])
  func constantsAreSuggested(_ wanted: String, _ meant: String) {
    #expect(run(wanted).hasSuffix("\nNameError: name '\(wanted)' is not defined. Did you mean: '\(meant)'?\n"))
  }

  @Test func missingNamesAreSuggested() {
    let text = traceback(of: "def main(first):\n  return frist\nmain(1)\n")
    #expect(text.hasSuffix("\nNameError: name 'frist' is not defined. Did you mean: 'first'?\n"))
    let other = traceback(of: "class A:\n  colour = 1\nA().color\n")
    #expect(other.hasSuffix("\nAttributeError: 'A' object has no attribute 'color'. Did you mean: 'colour'?\n"))
  }

  @Test func aFailingStrIsSaid() {
    let program = "class E(Exception):\n  def __str__(self): return 1 / 0\nraise E\n"
    #expect(traceback(of: program).hasSuffix("\nE: <exception str() failed>\n"))
  }

  @Test func aFaultOfTheTextIsASyntaxError() {
    #expect(
      traceback(of: "x = 1\n  y = (\n") == """
          File "t.py", line 2
            y = (
        IndentationError: unexpected indent

        """)
    #expect(
      traceback(of: "def f(:\n") == """
          File "t.py", line 1
            def f(:
                  ^
        SyntaxError: invalid syntax

        """)
  }

  @Test func aChainThatEndsInItselfEnds() {
    let program = "a = ValueError('a')\nb = ValueError('b')\na.__context__ = b\nb.__context__ = a\nraise a\n"
    let text = traceback(of: program)
    #expect(text.hasSuffix("\nValueError: a\n"))
    #expect(text.components(separatedBy: "During handling").count == 2)
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [Substring] { split(separator: separator) }
}
