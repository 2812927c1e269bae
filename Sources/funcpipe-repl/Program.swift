import Notation
#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

func readFile(_ path: String) -> [UInt8]? {
  guard let file = fopen(path, "rb") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65536)
  while true {
    let n = fread(&buffer, 1, buffer.count, file)
    if n == 0 { break }
    bytes += buffer[..<n]
  }
  return bytes
}
@main struct Program {
  static func main() { exit(onLargeStack { body() } ?? 1) }
  nonisolated static func body() -> Int32 {
    let path = CommandLine.arguments[1]
    var ports = Machine.Ports()
    ports.write = { var t = $0.string; t.withUTF8 { _ = write(1, $0.baseAddress, $0.count) } }
    ports.writeError = { var t = $0.string; t.withUTF8 { _ = write(2, $0.baseAddress, $0.count) } }
    let machine = Machine(ports: ports)
    let source = Source(name: path, bytes: readFile(path)!)
    do { try machine.execute(source) } catch {
      if let e = machine.exception(from: error) { ports.writeError(Text(machine.renderTraceback(e))) } else { ports.writeError(Text("\(error)\n")) }
      return 1
    }
    return 0
  }
}
