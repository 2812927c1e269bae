func makeStreamsModule(_ vm: Machine) -> ModuleObject { ModuleObject("_streams") }
