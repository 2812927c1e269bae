/// Adds the changes of case and the `is…` methods to `str`.
func registerCases(_ type: TypeObject) {
  func change(_ name: String, _ body: @escaping (Text) -> Text) {
    type.textMethod(name, "(self, /)") { _, text, _ in .str(body(text)) }
  }
  change("lower") { $0.lowercased() }
  change("upper") { $0.uppercased() }
  change("title") { $0.titled() }
  change("capitalize") { $0.capitalized() }
  change("swapcase") { $0.swappedCase() }
  change("casefold") { $0.casefolded() }
  func test(_ name: String, _ body: @escaping (Text) -> Bool) {
    type.textMethod(name, "(self, /)") { _, text, _ in .bool(body(text)) }
  }
  test("isalpha") { $0.isAlpha }
  test("isdecimal") { $0.isDecimal }
  test("isdigit") { $0.isDigit }
  test("isnumeric") { $0.isNumeric }
  test("isalnum") { $0.isAlnum }
  test("isspace") { $0.isSpace }
  test("isprintable") { $0.isPrintable }
  test("isascii") { $0.isASCII }
  test("isupper") { $0.isUpper }
  test("islower") { $0.isLower }
  test("istitle") { $0.isTitle }
  test("isidentifier") { $0.isIdentifier }
}

/// Adds `center ljust rjust zfill expandtabs` to `str`.
func registerPadding(_ type: TypeObject) {
  func pad(_ name: String, _ body: @escaping (Text, Int, UInt32) throws -> Text) {
    type.textMethod(name, "(self, width, fillchar=' ', /)") { vm, text, a in
      .str(try body(text, vm.paddingWidth(a[1]), vm.fillCharacter(a[2])))
    }
  }
  pad("center") { try $0.centered($1, fill: $2) }
  pad("ljust") { try $0.leftJustified($1, fill: $2) }
  pad("rjust") { try $0.rightJustified($1, fill: $2) }
  type.textMethod("zfill", "(self, width, /)") { vm, text, a in .str(try text.zeroFilled(vm.paddingWidth(a[1]))) }
  type.textMethod("expandtabs", "(self, /, tabsize=8)") { vm, text, a in
    .str(try text.expandingTabs(vm.smallSize(a[1])))
  }
}
