extension SyntaxFault {
  /// The fault as the exception that CPython raises for it: with its file, line, columns and text.
  package func exception(in source: Source) -> ExceptionObject {
    let start = source.position(of: Int(span.start))
    let end = source.position(of: Int(span.end))
    let cls: TypeObject
    switch type {
    case .syntaxError: cls = builtin.syntaxError
    case .indentationError: cls = builtin.indentationError
    case .tabError: cls = builtin.tabError
    }
    // CPython marks one column only where it missed a block.
    let endColumn = type == .syntaxError ? end.column : 0
    let place: [Value] = [
      .string(source.name), .int(start.line), .int(start.column), .string(source.text(ofLine: start.line) + "\n"),
      .int(end.line), .int(endColumn),
    ]
    return ExceptionObject(cls, [.string(message), .tuple(place)])
  }
}

extension Machine {
  /// A fault of a text as CPython prints it: the file and line, the text with carets, the message. Ends with a line
  /// end.
  package func renderSyntaxFault(_ fault: SyntaxFault, in source: Source) -> String {
    renderTraceback(fault.exception(in: source))
  }
}
