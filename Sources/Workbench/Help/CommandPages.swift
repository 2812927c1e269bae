extension Help {
  static let commandPages = Group(
    title: "Commands",
    pages: [
      HelpPage(
        name: "drive", signatures: ["drive STREAM", "drive"],
        summary:
          "Runs a stream to its end and shows every item and effect. Without a stream it goes on with the held run.",
        example: ["p = async_gen_from_list([1, 2, 3])", "drive p"],
        law: "Only driving runs effects: drive is the shell, the stream is the description."),
      HelpPage(
        name: "take", signatures: ["take N STREAM", "take N"],
        summary:
          "Opens a run, pulls N items, and holds it there. Nothing more runs until you go on with take, drive or break.",
        example: ["p = async_gen_from_list([1, 2, 3])", "take 2 p", "take 1"],
        law: "Laziness: taking n items pulls n items, and never one more."),
      HelpPage(
        name: "break",
        signatures: ["break", "break STREAM", "break [STREAM] after N", "break [STREAM] when CONDITION"],
        summary:
          "Stops a run early, so that its cleanup runs. With a stream it opens a run first, without one it goes on with the run that is held. The condition sees the item as item.",
        example: ["p = async_gen_from_list([1, 2, 3])", "break p when item == Ok(2)"],
        law: "Resource safety: everything acquired is released when the run is broken."),
      HelpPage(
        name: "runs", signatures: ["runs"],
        summary: "Lists the runs of this session. A held run still holds its resources.",
        example: ["take 1 async_gen_from_list([1, 2])", "runs"]),
      HelpPage(
        name: "show", signatures: ["show STREAM", "show"],
        summary: "Draws what a stream is built of, as a tree. Nothing runs.",
        example: ["p = async_gen_map(async_gen_from_list([1, 2]), lambda x: x * 10)", "show p"],
        law: "Description purity: looking at a stream performs zero effects."),
      HelpPage(
        name: "trace", signatures: ["trace off|items|effects|full", "trace"],
        summary:
          "Chooses how much a run shows while it runs. effects is what you start with; full shows each pull and yield of each stage.",
        example: ["trace full", "drive async_gen_from_list([1])", "trace effects"]),
      HelpPage(
        name: "vars", signatures: ["vars"],
        summary: "Lists your names and what they are; what you imported is counted.",
        example: ["x = 1", "vars"]),
      HelpPage(
        name: "reset", signatures: ["reset"],
        summary: "Closes every open run, forgets every name, and numbers runs from 1 again.",
        example: ["x = 1", "reset"]),
      HelpPage(
        name: "save", signatures: ["save FILE", "save FILE --last N", "save FILE --replace"],
        summary:
          "Writes the session to a file: Markdown that can be read, and replayed. --last N writes the last N inputs only; a file that is there is kept unless you say --replace.",
        example: ["x = 6 * 7", "x", "save session.md"]),
      HelpPage(
        name: "transcript", signatures: ["transcript"],
        summary:
          "Shows the session so far as save would write it, with a number at each input. A long output is cut here, and not in the file.",
        example: ["x = 6 * 7", "transcript"]),
      HelpPage(
        name: "note", signatures: ["note TEXT"],
        summary:
          "Puts a paragraph between the inputs of the transcript: what comes next, and why. The text is Markdown, to the end of the line; a first note that begins with # is the title.",
        example: ["note Building a stream does *nothing*:", "p = async_gen_return(1)"]),
      HelpPage(
        name: "forget", signatures: ["forget N"],
        summary:
          "Drops an input from the transcript, by the number that transcript shows. What it did to your names and runs stays done, so a saved file may need them.",
        example: ["x = 6 * 7", "x", "transcript", "forget 2"]),
      HelpPage(
        name: "help", signatures: ["help", "help NAME"],
        summary: "Shows this overview, or one name: how it is written, an example that runs, and its law.",
        example: ["help async_gen_map"]),
      HelpPage(
        name: "quit", signatures: ["quit"],
        summary: "Leaves. Open runs are closed first, and their cleanup is shown. Ctrl-D does the same.",
        example: ["take 1 async_gen_from_list([1, 2])", "quit"]),
    ])
}
