/// What `async_gen_using` acquired and released where a run has no stage of it: in a stream that a generator of the program
/// reads by itself.
final class UnfollowedResources {
  var acquired = 0
  var released = 0
}
