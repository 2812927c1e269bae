/// The name that an export gives a document: its file's.
func exportTitle(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

/// What a document can be made into.
enum ExportFormat: String, Equatable, CaseIterable {
  case cast, html, ipynb, python

  /// What the format is, in the help.
  var summary: String {
    switch self {
    case .cast: "A recording of a terminal (asciicast v2) that types the document, for asciinema."
    case .html: "A web page in one file, with a picture of each run that can be stepped through."
    case .ipynb: "A Jupyter notebook with the same inputs and outputs."
    case .python: "A program for CPython with the course's package, which prints the same items and effects."
    }
  }
}
