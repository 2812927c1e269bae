/// The text of a standard module that is written in the notation itself, parsed when a program first imports it.
///
/// - Parameter module: the full dotted name, such as `collections.abc`. The course has had two names for its package;
///   `courseModuleName` gives the one that is asked for here.
/// - Returns: the Python text, or nil where the module is native or there is none. Nothing is built before it is asked.
func librarySource(_ module: String) -> String? {
  switch module {
  case "__future__": futureModuleSource
  case "abc": abcModuleSource
  case "collections": collectionsModuleSource + collectionsDequeSource + collectionsWrappersSource
  case "collections.abc": collectionsAbcModuleSource + collectionsAbcContainersSource
  case "contextlib": contextlibModuleSource + contextlibExitStackSource
  case "dataclasses": dataclassesModuleSource + dataclassesToolsSource
  case "enum": enumModuleSource + enumMembersSource + enumFlagsSource
  case "functools": functoolsModuleSource + functoolsCachesSource
  case "bisect": bisectModuleSource
  case "copy": copyModuleSource
  case "heapq": heapqModuleSource
  case "itertools": itertoolsModuleSource + itertoolsGroupsSource
  case "operator": operatorModuleSource
  case "string": stringModuleSource
  case "keyword": keywordModuleSource
  case "types": typesModuleSource
  case "typing", "typing_extensions":
    typingModuleSource + typingFormsSource + typingGenericsSource + typingClassesSource
  case "_collection_wrappers": collectionWrappersModuleSource
  case "_namedtuple": namedTupleModuleSource
  case "bijux_rag", "bijux_rag.result": courseModuleSource
  case "bijux_rag.result.types": resultTypesModuleSource
  case "bijux_rag.domain": courseDomainModuleSource
  case "bijux_rag.domain.effects", "bijux_rag.domain.effects.async_": effectsModuleSource
  case "bijux_rag.domain.effects.async_.plan": effectsPlanModuleSource
  case "bijux_rag.domain.effects.async_.stream": effectsStreamModuleSource
  default: nil
  }
}
