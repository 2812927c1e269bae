/// Builtins of CPython that reach the world or the interpreter itself, and what to write instead.
private let refusedFunctions: [(name: String, instead: String)] = [
  ("open", "effects reach the world only through ports; use a list of lines, or a resource with async_gen_using"),
  ("input", "a program does not read the keyboard; bind the value to a name at the prompt"),
  ("exec", "text is not run as code; define a function and call it"),
  ("eval", "text is not run as code; write the expression, or a lambda that is called later"),
  ("compile", "text is not run as code; define a function and call it"),
  ("__import__", "write an import statement"),
  ("breakpoint", "there is no debugger; print a value, or look at the trace of a run"),
]

/// Installs functions that say why they are not there.
func installRefusals(_ add: FunctionAdder) {
  for refused in refusedFunctions {
    add(refused.name, "(*args, **kwargs)") { _, _ in
      throw Raised(
        builtin.notImplementedError, "'\(refused.name)' is not part of the notation: \(refused.instead)")
    }
  }
}
