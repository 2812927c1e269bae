extension SyntaxFault {
  /// What the grammar allows but the place does not: found by the compiler, which knows scopes and loops.
  package enum Context: Equatable, Sendable {
    /// `return`, `yield`, `await`, …
    case outsideFunction(String)
    /// `await`, `async for`, `async with`
    case outsideAsyncFunction(String)
    case asynchronousComprehension
    case breakOutsideLoop
    case continueOutsideLoop
    case yieldFromInAsyncFunction
    case returnValueInAsyncGenerator
    /// `keyword` is "global" or "nonlocal".
    case usedBeforeDeclaration(String, keyword: String)
    case assignedBeforeDeclaration(String, keyword: String)
    case annotatedDeclaration(String, keyword: String)
    case parameterAndDeclaration(String, keyword: String)
    case nonlocalAndGlobal(String)
    case nonlocalInModule
    case noBinding(String)
    case starredTargetAlone
    case starredAlone
    case severalStarredTargets
    case importStarInFunction
    case bareExceptBeforeOthers
    case yieldInComprehension(String)
    case rebindsIterationVariable(String)
    case namedExpressionInClassComprehension
    case namedExpressionInIterable
    case severalStarredPatterns
    case severalBindings(String)
    case differentAlternatives
    case captureBeforeOthers(String)
    case wildcardBeforeOthers
    case repeatedPatternAttribute(String)
    case jumpInExceptStar
    // Not part of the notation.
    case exceptStar
    case relativeImport

    var wording: String {
      switch self {
      case .outsideFunction(let word): "'\(word)' outside function"
      case .outsideAsyncFunction(let word): "'\(word)' outside async function"
      case .asynchronousComprehension: "asynchronous comprehension outside of an asynchronous function"
      case .breakOutsideLoop: "'break' outside loop"
      case .continueOutsideLoop: "'continue' not properly in loop"
      case .yieldFromInAsyncFunction: "'yield from' inside async function"
      case .returnValueInAsyncGenerator: "'return' with value in async generator"
      case .usedBeforeDeclaration(let name, let keyword): "name '\(name)' is used prior to \(keyword) declaration"
      case .assignedBeforeDeclaration(let name, let keyword):
        "name '\(name)' is assigned to before \(keyword) declaration"
      case .annotatedDeclaration(let name, let keyword): "annotated name '\(name)' can't be \(keyword)"
      case .parameterAndDeclaration(let name, let keyword): "name '\(name)' is parameter and \(keyword)"
      case .nonlocalAndGlobal(let name): "name '\(name)' is nonlocal and global"
      case .nonlocalInModule: "nonlocal declaration not allowed at module level"
      case .noBinding(let name): "no binding for nonlocal '\(name)' found"
      case .starredTargetAlone: "starred assignment target must be in a list or tuple"
      case .starredAlone: "can't use starred expression here"
      case .severalStarredTargets: "multiple starred expressions in assignment"
      case .importStarInFunction: "import * only allowed at module level"
      case .bareExceptBeforeOthers: "default 'except:' must be last"
      case .yieldInComprehension(let place): "'yield' inside \(place)"
      case .rebindsIterationVariable(let name):
        "assignment expression cannot rebind comprehension iteration variable '\(name)'"
      case .namedExpressionInClassComprehension:
        "assignment expression within a comprehension cannot be used in a class body"
      case .namedExpressionInIterable: "assignment expression cannot be used in a comprehension iterable expression"
      case .severalStarredPatterns: "multiple starred expressions in sequence pattern"
      case .severalBindings(let name): "multiple assignments to name '\(name)' in pattern"
      case .differentAlternatives: "alternative patterns bind different names"
      case .captureBeforeOthers(let name): "name capture '\(name)' makes remaining patterns unreachable"
      case .wildcardBeforeOthers: "wildcard makes remaining patterns unreachable"
      case .repeatedPatternAttribute(let name): "attribute name repeated in class pattern: \(name)"
      case .exceptStar: "'except*' is not part of the notation: catch the exception with 'except'"
      case .relativeImport: "relative imports are not part of the notation: write the module's whole name"
      case .jumpInExceptStar: "'break', 'continue' and 'return' cannot appear in an except* block"
      }
    }
  }
}
