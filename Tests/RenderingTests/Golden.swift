import Rendering
import Testing
import Workbench

/// Checks that an output renders to exactly this text.
func expect(
  _ output: SessionOutput, _ golden: String, width: Int = 80, unicode: Bool = true, colour: Bool = false,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let renderer = Renderer(.init(width: width, colour: colour, unicode: unicode))
  #expect(renderer.render(output) == golden + "\n", sourceLocation: sourceLocation)
}
