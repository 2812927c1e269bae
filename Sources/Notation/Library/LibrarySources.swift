/// The text of a standard module that is written in the notation itself, parsed when a program first imports it.
///
/// - Parameter module: the full dotted name, such as `collections.abc`, as `canonicalModuleName` gives it.
/// - Returns: the Python text, or nil where the module is native or there is none. Nothing is built before it is asked.
func librarySource(_ module: String) -> String? {
  switch module {
  case "__future__": futureModuleSource
  case "abc": abcModuleSource
  case "collections": collectionsModuleSource + collectionsDequeSource + collectionsWrappersSource
  case "collections.abc": collectionsAbcModuleSource + collectionsAbcContainersSource
  case "contextlib": contextlibModuleSource + contextlibExitStackSource
  case "dataclasses":
    dataclassesModuleSource + dataclassesMethodsSource + dataclassesProcessingSource + dataclassesToolsSource
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
  case "typing":
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

/// The name under which a module is known. The course has had two names for its package, and both are one set of
/// modules; `typing_extensions` gives what `typing` gives.
///
/// - Parameter module: the full dotted name, as a program imports it.
/// - Returns: the name of the one module of that content; the given name where there is no other.
func canonicalModuleName(_ module: String) -> String {
  let former = "funcpipe_rag"
  if module == "typing_extensions" { return "typing" }
  guard module == former || module.hasPrefix(former + ".") else { return module }
  return "bijux_rag" + module.dropFirst(former.count)
}
