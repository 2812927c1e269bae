import CCmark

/// Markdown as a page's markup, by GitHub's CommonMark library: with tables, footnotes, task lists and struck-out text.
///
/// What could run, or load something from elsewhere, is left out: raw HTML, dangerous addresses, pictures (which become
/// links). Control characters are shown as everywhere: a page may be looked at in a terminal, too.
struct Markdown {
  /// The page's first heading of the first level, as plain text.
  private(set) var title: String?
  private(set) var html = ""
  /// Lines of blocks that were to be replaced, and are no blocks to the library.
  private(set) var missing: [Int] = []

  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - replacements: the markup that stands for the code block which begins in a line, from 1.
  init(_ bytes: [UInt8], replacing replacements: [Int: String] = [:]) {
    Self.registerExtensions
    let options = CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8
    guard let parser = cmark_parser_new(options) else { return }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink", "tasklist"] {
      if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
    }
    bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    }
    guard let document = cmark_parser_finish(parser) else { return }
    defer { cmark_node_free(document) }
    title = Self.firstTitle(of: document)
    missing = Self.replace(replacements, in: document)
    Self.replaceImages(in: document)
    guard let text = cmark_render_html(document, options, cmark_parser_get_syntax_extensions(parser)) else { return }
    html = sanitised(String(cString: text), asciiOnly: false)
    cmark_get_default_mem_allocator().pointee.free(text)
  }

  private static let registerExtensions: Void = cmark_gfm_core_extensions_ensure_registered()

  private typealias Node = OpaquePointer

  /// The nodes of a type below a node, in order. Its own depth is no matter: nothing recurses.
  private static func nodes(of document: Node, _ isWanted: (Node) -> Bool) -> [Node] {
    guard let iterator = cmark_iter_new(document) else { return [] }
    defer { cmark_iter_free(iterator) }
    var result: [Node] = []
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return result }
      if event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator), isWanted(node) { result.append(node) }
    }
  }

  private static func firstTitle(of document: Node) -> String? {
    let headings = nodes(of: document) {
      cmark_node_get_type($0) == CMARK_NODE_HEADING && cmark_node_get_heading_level($0) == 1
    }
    guard let heading = headings.first else { return nil }
    let words = nodes(of: heading) {
      cmark_node_get_type($0) == CMARK_NODE_TEXT || cmark_node_get_type($0) == CMARK_NODE_CODE
    }
    let text = words.compactMap { cmark_node_get_literal($0).map { String(cString: $0) } }.joined()
    return text.isEmpty ? nil : text
  }

  /// - Returns: the lines where no block was.
  private static func replace(_ replacements: [Int: String], in document: Node) -> [Int] {
    var left = replacements
    for block in nodes(of: document, { cmark_node_get_type($0) == CMARK_NODE_CODE_BLOCK }) {
      guard let markup = left.removeValue(forKey: Int(cmark_node_get_start_line(block))),
        let custom = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK)
      else { continue }
      cmark_node_set_on_enter(custom, markup)
      cmark_node_replace(block, custom)
      cmark_node_free(block)
    }
    return left.keys.sorted()
  }

  /// A picture in a link is its words only.
  private static func replaceImages(in document: Node) {
    for image in nodes(of: document, { cmark_node_get_type($0) == CMARK_NODE_IMAGE }) {
      if let parent = cmark_node_parent(image), cmark_node_get_type(parent) == CMARK_NODE_LINK {
        while let child = cmark_node_first_child(image) { cmark_node_insert_before(image, child) }
      } else if let link = cmark_node_new(CMARK_NODE_LINK) {
        cmark_node_set_url(link, cmark_node_get_url(image))
        while let child = cmark_node_first_child(image) { cmark_node_append_child(link, child) }
        cmark_node_insert_before(image, link)
      }
      cmark_node_free(image)
    }
  }
}
