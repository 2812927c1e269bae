import Testing

@testable import Notation

/// That the texts do what CPython's modules do is `library_check.py`'s to show; here only that they are found.
@Suite struct LibrarySourcesTests {
  @Test(arguments: [
    "abc", "bisect", "collections", "collections.abc", "contextlib", "copy", "dataclasses", "enum", "functools",
    "heapq",
    "itertools", "keyword", "operator", "string", "types", "typing", "__future__", "bijux_rag",
    "bijux_rag.result.types", "bijux_rag.domain.effects.async_", "bijux_rag.domain.effects.async_.plan",
    "bijux_rag.domain.effects.async_.stream",
  ])
  func everyModuleWrittenInTheNotationHasAText(name: String) throws {
    let text = try #require(librarySource(name))
    #expect(!text.isEmpty && !text.contains("\t"))
  }

  @Test func aModuleThatIsNotWrittenHereHasNone() {
    #expect(librarySource("socket") == nil)
    #expect(librarySource("funcpipe_rag") == nil)
  }

  @Test func namesOfOneContentAreOneModule() {
    #expect(canonicalModuleName("typing_extensions") == "typing")
    #expect(canonicalModuleName("funcpipe_rag") == "bijux_rag")
    #expect(canonicalModuleName("funcpipe_rag.domain.effects.async_") == "bijux_rag.domain.effects.async_")
    #expect(canonicalModuleName("funcpipe_ragged") == "funcpipe_ragged")
    #expect(canonicalModuleName("collections.abc") == "collections.abc")
  }
}
