import FuncPipe
import Synchronization

/// What happened, in order; written from anywhere.
final class Log: Sendable {
  private let state = Mutex<[String]>([])
  var lines: [String] { state.withLock { $0 } }
  func callAsFunction(_ line: String) { state.withLock { $0.append(line) } }
}

struct Boom: Error, Equatable, CustomStringConvertible {
  let name: String
  init(_ name: String) { self.name = name }
  var description: String { "Boom(\(name))" }
}

extension Result where Failure == ErrInfo {
  var text: String {
    switch self {
    case .success(let value): "\(value)"
    case .failure(let error): "!\(error.code)"
    }
  }
}

func failed<T>(_ code: String) -> Item<T> { .failure(ErrInfo(code: code, message: code)) }
