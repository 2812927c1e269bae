/// Fills the container types and the types of their iterators. Called once in a process.
func registerContainers() {
  registerList()
  registerTuple()
  registerDict()
  registerDictViews()
  registerSets()
  registerRange()
  registerSlice()
  registerMappingProxy()
  registerContainerSpecialMethods()
  registerIterators()
}
