import Transcripts

/// A document as a Jupyter notebook (nbformat 4.5): prose as Markdown cells, each input as a code cell with its output.
///
/// The format: https://nbformat.readthedocs.io/en/latest/format_description.html
struct NotebookExport {
  private let document: Transcript

  init(_ document: Transcript) { self.document = document }

  var text: String {
    var cells: [JSON] = []
    var count = 0
    for part in document.parts {
      switch part {
      case .prose(let text): cells.append(markdown(text, "prose-\(cells.count + 1)"))
      case .block(let block):
        for cell in block.cells {
          count += 1
          cells.append(code(cell, block.flags, count))
        }
      }
    }
    return JSON.object([
      ("cells", .array(cells)),
      (
        "metadata",
        .object([
          (
            "kernelspec",
            .object([
              ("display_name", .string("Python 3")), ("language", .string("python")), ("name", .string("python3")),
            ])
          ), ("language_info", .object([("name", .string("python"))])),
        ])
      ), ("nbformat", .int(4)), ("nbformat_minor", .int(5)),
    ]).line + "\n"
  }

  private func markdown(_ text: String, _ name: String) -> JSON {
    .object([
      ("cell_type", .string("markdown")), ("id", .string(name)), ("metadata", .object([])),
      ("source", Self.lines(text)),
    ])
  }

  private func code(_ cell: Cell, _ flags: FenceFlags, _ number: Int) -> JSON {
    var metadata: [(String, JSON)] = []
    if flags.isHidden || flags.isSetup {
      metadata.append(("jupyter", .object([("source_hidden", .bool(true)), ("outputs_hidden", .bool(true))])))
    }
    return .object([
      ("cell_type", .string("code")), ("execution_count", .int(number)), ("id", .string("input-\(number)")),
      ("metadata", .object(metadata)), ("outputs", .array(outputs(cell, flags))), ("source", Self.lines(cell.input)),
    ])
  }

  private func outputs(_ cell: Cell, _ flags: FenceFlags) -> [JSON] {
    if cell.output.isEmpty { return [] }
    if let name = flags.error, let last = cell.output.last(where: { $0 == name || $0.hasPrefix(name + ":") }) {
      let value = last.dropFirst(name.count).drop { $0 == ":" || $0 == " " }
      return [
        .object([
          ("output_type", .string("error")), ("ename", .string(name)), ("evalue", .string(String(value))),
          ("traceback", .array(cell.output.map(JSON.string))),
        ])
      ]
    }
    return [
      .object([
        ("output_type", .string("stream")), ("name", .string("stdout")),
        ("text", Self.lines(cell.output.joined(separator: "\n") + "\n")),
      ])
    ]
  }

  /// A text as notebooks have it: its lines, each but the last with its end.
  private static func lines(_ text: String) -> JSON {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for index in lines.indices.dropLast() { lines[index] += "\n" }
    if lines.last == "" { lines.removeLast() }
    return .array(lines.map(JSON.string))
  }
}
