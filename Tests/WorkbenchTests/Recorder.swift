import Foundation
import Testing
@testable import Workbench
@Test(.enabled(if: ProcessInfo.processInfo.environment["REC"] != nil)) func recorder() throws {
  let data = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: "/tmp/sessions.json"))) as! [String: String]
  var out: [String: String] = [:]
  for (name, text) in data {
    var inputs: [String] = []
    var input = ""
    if name.hasSuffix(".pastes") { inputs = [text] } else {
    withSession { session, _ in
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        input += input.isEmpty ? String(line) : "\n" + line
        if session.needsMore(input) { continue }
        inputs.append(input); input = ""
      }
    }
    }
    if !input.isEmpty { inputs.append(input) }
    out[name] = transcript(inputs)
  }
  try JSONSerialization.data(withJSONObject: out, options: [.prettyPrinted, .sortedKeys]).write(to: URL(filePath: "/tmp/sessions.out.json"))
}
