//===- FunctionVariables.cpp - Names, variables and expressions -----------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FunctionWriter.h"

#include "Constants.h"
#include "Literals.h"
#include "Types.h"

#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "llvm/ADT/StringExtras.h"

namespace kiln::c {

/// Longest expression, in characters, that is written in place of its only use.
static constexpr size_t kMaxInlined = 60;

FunctionWriter::FunctionWriter(FunctionFacts &function, ModuleFacts &module, const SourceNames &sourceNames)
    : function(function), module(module), sourceNames(sourceNames), flow(function.op.getBody()), names(&module.names) {
  for (llvm::StringRef reserved : {"state", "status", "frame", "cleanup", "callee", "point"})
    names.reserve(reserved);
  for (unsigned i = 0; i < function.op.getFunctionType().getNumResults(); ++i)
    names.reserve("ret" + std::to_string(i));
  ownership.emplace(function, module);
  nameParameters();
}

void FunctionWriter::nameParameters() {
  unsigned index = 0;
  for (mlir::BlockArgument argument : function.op.getBody().front().getArguments()) {
    std::string wanted = sourceNames.nameOf(argument);
    parameters.push_back(names.claim(wanted, "arg" + std::to_string(index++)));
  }
}

mlir::LogicalResult FunctionWriter::translate() {
  if (function.canSuspend && function.isRecursive)
    return function.op.emitOpError("can suspend and calls itself: its frame would have to contain itself, which C "
                                   "output does not support");
  auto start = [&] {
    variables.clear();
    inlined.clear();
    declared.clear();
    for (auto [argument, name] : llvm::zip(function.op.getBody().front().getArguments(), parameters)) {
      variables[argument] = inFrame(argument) ? "frame->" + name : name;
      markDeclared(argument);
    }
  };
  if (function.canSuspend)
    planFrame();
  start();
  planVariables();
  planCounters();
  planDeferred();
  planSpans();
  isFlat = !flow.isReducible() || flow.isLoopHeader(0);
  if (!isFlat) {
    for (mlir::Value argument : function.op.getBody().front().getArguments())
      noteDefined(argument);
    writeTree(0, {});
  }
  if (isFlat || isTooDeep) {
    (void)text.takeFrom(0);
    start();
    isFlat = true;
    isTooDeep = false;
    counters.clear();
    steps.clear();
    hoisted.clear();
    hoistedSpans.clear();
    spans.clear();
    planSpans();
    suspensionCount = importFrameCount = 0;
    cancelCases.clear();
    nestedMembers.clear();
    nested.clear();
    writeFlat();
  }
  endsInCleanup = endInCleanup();
  if (!function.canSuspend && !module.options.lineDirectives)
    for (mlir::Value value : ownership->neededByCleanup())
      if (firstDefinition.empty())
        firstDefinition = text.takeFirst(variables.lookup(value) + " = ");
  llvm::raw_string_ostream definition(definitionText), frame(frameText);
  print(definition);
  if (function.canSuspend)
    printFrame(frame);
  // A module may have many functions: keep their text only.
  text = Text();
  flow = ControlFlow();
  ownership.reset();
  names = NameScope();
  frameValues.clear();
  variables = decltype(variables)();
  inlined = decltype(inlined)();
  argumentNumbers = decltype(argumentNumbers)();
  declared = decltype(declared)();
  hoisted = decltype(hoisted)();
  hoistedSpans = decltype(hoistedSpans)();
  counters = decltype(counters)();
  spans = decltype(spans)();
  unchecked = decltype(unchecked)();
  listViews = decltype(listViews)();
  deferred = decltype(deferred)();
  return mlir::success();
}

//===----------------------------------------------------------------------===//
// Plans
//===----------------------------------------------------------------------===//

void FunctionWriter::planVariables() {
  for (unsigned index = 0; index < flow.nodes().size(); ++index) {
    mlir::Block *block = flow.node(index).block;
    auto plan = [&](mlir::Value value, unsigned scope, auto &list) {
      unsigned outermost = ControlFlow::kNone;
      for (mlir::Operation *user : value.getUsers()) {
        unsigned use = flow.indexOf(user->getBlock());
        if (use == index)
          continue;
        unsigned loop = flow.loopToDeclareBefore(scope, flow.bracesOf(use));
        outermost = std::min(outermost, loop);
      }
      if (outermost == ControlFlow::kNone)
        return;
      list[outermost].push_back(value);
    };
    for (mlir::BlockArgument argument : block->getArguments()) {
      argumentNumbers[argument] = static_cast<unsigned>(argumentNumbers.size());
      if (index == 0)
        continue;
      plan(argument, flow.node(index).around, hoisted);
      plan(argument, flow.bracesOf(index), hoistedSpans); // its span is read behind the loop's brace
    }
    for (mlir::Operation &op : *block)
      for (mlir::Value result : op.getResults()) {
        plan(result, flow.bracesOf(index), hoisted);
        plan(result, flow.bracesOf(index), hoistedSpans);
      }
  }
}

void FunctionWriter::planFrame() {
  // Everything that is live while the function is suspended.
  Liveness liveness;
  auto isUse = [&](mlir::OpOperand &use) { return module.kinds[use.getOwner()].kind != OpKind::Discard; };
  auto isConstant = [&](mlir::Value value) {
    mlir::Operation *op = value.getDefiningOp();
    if (!op)
      return false;
    OpKind kind = module.kinds[op].kind;
    return kind == OpKind::Constant || kind == OpKind::NullRef || kind == OpKind::RodataRef;
  };
  for (const ControlFlow::Node &node : flow.nodes()) {
    for (mlir::BlockArgument argument : node.block->getArguments())
      liveness.add(argument, isUse);
    for (mlir::Operation &op : *node.block)
      for (mlir::Value result : op.getResults())
        if (!isConstant(result))
          liveness.add(result, isUse);
  }
  for (mlir::BlockArgument argument : function.op.getBody().front().getArguments())
    frameValues.insert(argument); // begin stores them, resume reads them
  for (const ControlFlow::Node &node : flow.nodes()) {
    mlir::Operation *terminator = node.block->getTerminator();
    if (!module.isSuspensionPoint(terminator))
      continue;
    mlir::Block *successor = terminator->getSuccessor(0);
    for (mlir::Value value : liveness.liveIn(successor))
      frameValues.insert(value);
    if (module.kinds[terminator].kind == OpKind::Yield)
      for (mlir::BlockArgument argument : successor->getArguments())
        if (!isUnused(argument))
          frameValues.insert(argument);
    for (mlir::Value value : ownership->diesOnEdge(node.block, 0))
      frameValues.insert(value); // lent to the callee until it is done
    for (mlir::Value value : terminator->getOperands())
      if (ownership->isOwned(value))
        frameValues.insert(value);
  }
}

void FunctionWriter::planCounters() {
  for (unsigned header = 0; header < flow.nodes().size(); ++header) {
    const ControlFlow::Node &node = flow.node(header);
    mlir::Operation *terminator = node.block->getTerminator();
    if (node.backEdges != 1 || header == 0 || module.kinds[terminator].kind != OpKind::CondBranch)
      continue;
    unsigned insideCount = 0;
    for (mlir::Block *successor : terminator->getSuccessors())
      insideCount += flow.isInLoop(flow.indexOf(successor), header);
    mlir::Value tested = terminator->getOperand(0);
    if (mlir::Value negated = negatedComparison(tested))
      tested = negated;
    mlir::Operation *compare = tested.getDefiningOp();
    if (insideCount != 1 || !compare || compare->getBlock() != node.block || compare->getNumOperands() == 0)
      continue;
    // The compared value is a header argument that the only back edge advances by a constant.
    mlir::BlockArgument argument;
    for (mlir::Value operand : llvm::reverse(compare->getOperands()))
      if (auto candidate = mlir::dyn_cast<mlir::BlockArgument>(operand);
          candidate && candidate.getOwner() == node.block)
        argument = candidate;
    if (!argument || isRef(argument.getType()) || inFrame(argument))
      continue;
    mlir::Block *latch = nullptr;
    unsigned latchSuccessor = 0;
    for (auto it = node.block->pred_begin(), end = node.block->pred_end(); it != end; ++it)
      if (unsigned from = flow.indexOf(*it);
          flow.isBackEdge(from, header) && (from != 0 || *it == flow.node(0).block)) {
        latch = *it;
        latchSuccessor = it.getSuccessorIndex();
      }
    if (!latch || module.isSuspensionPoint(latch->getTerminator()))
      continue;
    mlir::Value next = successorOperands(flow.indexOf(latch), latchSuccessor)[argument.getArgNumber()];
    mlir::Operation *step = next ? next.getDefiningOp() : nullptr;
    if (!step || step->getBlock() != latch || !next.hasOneUse() || step->getNumOperands() != 2 ||
        step->getOperand(0) != argument || !constantInteger(step->getOperand(1)))
      continue;
    llvm::StringRef mnemonic = step->getName().stripDialect();
    if (!mnemonic.starts_with("add.i") && !mnemonic.starts_with("sub.i"))
      continue;
    Counter counter;
    counter.argument = argument;
    counter.step = step;
    counters[header] = counter;
    steps.insert(step);
  }
}

/// What only later calls need is computed behind the earlier ones, so that less must be kept across them.
void FunctionWriter::planDeferred() {
  for (const ControlFlow::Node &node : flow.nodes()) {
    llvm::DenseMap<mlir::Operation *, unsigned> callsBefore;
    unsigned calls = 0;
    for (mlir::Operation &op : *node.block) {
      callsBefore[&op] = calls;
      calls += module.kinds[&op].kind == OpKind::Call;
    }
    if (calls < 2)
      continue;
    for (mlir::Operation &op : node.block->without_terminator()) {
      OpKind kind = module.kinds[&op].kind;
      if (kind != OpKind::Infix && kind != OpKind::Conversion && kind != OpKind::Kernel)
        continue;
      mlir::Operation *first = node.block->getTerminator();
      for (mlir::Operation *user : op.getUsers())
        if (user->getBlock() == node.block && user->isBeforeInBlock(first))
          first = user;
      if (first == node.block->getTerminator() || callsBefore[first] == callsBefore[&op])
        continue;
      deferred[first].push_back(&op);
      isDeferred.insert(&op);
    }
  }
}

void FunctionWriter::planSpans() {
  for (const ControlFlow::Node &node : flow.nodes())
    for (mlir::Operation &op : *node.block) {
      OpKind kind = module.kinds[&op].kind;
      if (kind != OpKind::BufferLoad && kind != OpKind::BufferStore)
        continue;
      mlir::Value buffer = op.getOperand(0);
      mlir::Operation *producer = buffer.getDefiningOp();
      OpKind produced = producer ? module.kinds[producer].kind : OpKind::Unsupported;
      if (inFrame(buffer) || produced == OpKind::RodataRef || produced == OpKind::NullRef)
        continue;
      spans[buffer];
    }
}

//===----------------------------------------------------------------------===//
// Variables
//===----------------------------------------------------------------------===//

/// True if nothing reads `value`. A borrowed ref may still be discarded, which is nothing to write.
bool FunctionWriter::isUnused(mlir::Value value) const {
  if (value.use_empty())
    return true;
  return isRef(value.getType()) && !ownership->isOwned(value) &&
         llvm::all_of(value.getUsers(),
                      [&](mlir::Operation *user) { return module.kinds[user].kind == OpKind::Discard; });
}

std::string FunctionWriter::claimName(mlir::Value value) {
  std::string wanted = sourceNames.nameOf(value);
  if (wanted.empty())
    if (mlir::Operation *op = value.getDefiningOp())
      if (auto global = op->getAttrOfType<mlir::FlatSymbolRefAttr>("global"))
        wanted = global.getValue().str();
  if (!wanted.empty())
    return names.claim(wanted, "v");
  if (isRef(value.getType()))
    return names.claim(objectFamily(value.getType()).drop_front(5)); // buffer, list, object
  return names.claim(mlir::isa<mlir::BlockArgument>(value) ? "x" : "v");
}

const std::string &FunctionWriter::variable(mlir::Value value) {
  std::string &name = variables[value];
  if (name.empty()) {
    name = claimName(value);
    if (inFrame(value)) {
      name = "frame->" + name;
      markDeclared(value);
    } else if (ownership->neededByCleanup().contains(value)) {
      markDeclared(value); // at the top of the function, null
    }
  }
  return name;
}

Expression FunctionWriter::expression(mlir::Value value) {
  auto found = inlined.find(value);
  if (found != inlined.end())
    return found->second;
  Expression result;
  mlir::Operation *op = value.getDefiningOp();
  if (op) {
    switch (module.kinds[op].kind) {
    case OpKind::NullRef:
      result.text = "NULL";
      return result;
    case OpKind::RodataRef: {
      RodataFacts *segment = module.findRodata(op);
      segment->isUsed = true;
      result.text = "KILN_BUFFER_REF(" + segment->buffer + ")";
      return result;
    }
    case OpKind::GlobalAddress:
      result.text = intLiteral32(static_cast<int32_t>(module.findGlobal(op)->ordinal));
      return result;
    case OpKind::Constant: {
      auto attribute = op->getAttrOfType<mlir::TypedAttr>("value");
      mlir::Type type = value.getType();
      if (auto floatType = mlir::dyn_cast<mlir::FloatType>(type)) {
        auto constant = mlir::dyn_cast_or_null<mlir::FloatAttr>(attribute);
        llvm::APFloat bits = constant ? constant.getValue() : llvm::APFloat::getZero(floatType.getFloatSemantics());
        if (!bits.isFinite())
          module.headers.insert(type.isF64() ? "kiln_f64.h" : "kiln_f32.h");
        result.text = floatLiteral(bits);
      } else {
        auto constant = mlir::dyn_cast_or_null<mlir::IntegerAttr>(attribute);
        int64_t bits = constant ? constant.getValue().getSExtValue() : 0;
        result.text = type.isInteger(64) ? intLiteral64(bits) : intLiteral32(static_cast<int32_t>(bits));
      }
      if (result.text.front() == '-')
        result.precedence = Precedence::Unary;
      return result;
    }
    default:
      break;
    }
  } else {
    result.reads.push_back(argumentNumbers.lookup(value));
  }
  result.text = variable(value);
  return result;
}

Expression FunctionWriter::condition(mlir::Value value) {
  Expression result = expression(value);
  if (result.isBoolean)
    return result;
  if (std::optional<int64_t> constant = constantInteger(value)) {
    result.text = *constant != 0 ? "1" : "0";
    result.negated = *constant != 0 ? "0" : "1";
    result.isBoolean = true;
    return result;
  }
  std::string inner = result.as(Precedence::Add);
  result.text = inner + " != 0";
  result.negated = inner + " == 0";
  result.precedence = Precedence::Compare;
  result.isBoolean = true;
  return result;
}

std::string FunctionWriter::negate(const Expression &condition) {
  if (!condition.negated.empty())
    return condition.negated;
  return "!" + condition.as(Precedence::Unary);
}

void FunctionWriter::define(mlir::Value result, const llvm::Twine &value) {
  std::string name = variable(result);
  if (isDeclared(result)) {
    text.line(name + " = " + value + ";");
  } else {
    text.line(declare(result.getType(), name) + " = " + value + ";");
    markDeclared(result);
  }
}

void FunctionWriter::defineExpression(mlir::Operation *op, Expression value) {
  mlir::Value result = op->getResult(0);
  if (isUnused(result))
    return;
  // Short expressions stand where they are used if that is one place in the same block.
  bool isHere = result.hasOneUse() && (*result.user_begin())->getBlock() == op->getBlock() && !isRef(result.getType());
  bool isNamed = !sourceNames.nameOf(result).empty();
  mlir::Operation *user = isHere ? *result.user_begin() : nullptr;
  bool isCondition = user && value.isBoolean &&
                     (user->hasTrait<mlir::OpTrait::IsTerminator>() ||
                      (user->getNumResults() == 1 && negatedComparison(user->getResult(0))));
  bool isWidening = module.kinds[op].kind == OpKind::Conversion;
  bool isForwarded = user && mlir::isa<mlir::BranchOpInterface>(user) && !isCondition;
  if (isHere && value.text.size() <= kMaxInlined && (!isNamed || isCondition || isWidening || isForwarded)) {
    inlined[result] = std::move(value);
    return;
  }
  define(result, value.text);
}

std::string FunctionWriter::outParameter(mlir::Value result) {
  std::string name = variable(result);
  if (!isDeclared(result)) {
    // Compilers do not see through the status that a result is stored whenever it is read.
    mlir::Type type = result.getType();
    text.line(declare(type, name) + (isRef(type)    ? " = NULL;"
                                     : type.isF32() ? " = 0.0f;"
                                     : type.isF64() ? " = 0.0;"
                                                    : " = 0;"));
    markDeclared(result);
  }
  return "&" + name;
}

void FunctionWriter::declareHoisted(unsigned loop) {
  for (mlir::Value value : hoisted.lookup(loop)) {
    if (inlined.count(value) || isUnused(value))
      continue;
    mlir::Operation *op = value.getDefiningOp();
    OpKind kind = op ? module.kinds[op].kind : OpKind::Unsupported;
    if (kind == OpKind::Constant || kind == OpKind::NullRef || kind == OpKind::RodataRef ||
        kind == OpKind::GlobalAddress)
      continue;
    std::string name = variable(value);
    if (isDeclared(value))
      continue;
    text.line(declare(value.getType(), name) + (isRef(value.getType()) ? " = NULL;" : " = 0;"));
    markDeclared(value);
  }
  for (mlir::Value value : hoistedSpans.lookup(loop)) {
    auto entry = spans.find(value);
    if (entry == spans.end() || !entry->second.empty())
      continue;
    entry->second = names.claim(variable(value) + "_span");
    text.line("kiln_span_t " + entry->second + " = {NULL, 0, 0};");
  }
}

void FunctionWriter::declareArguments(unsigned index) {
  for (mlir::BlockArgument argument : flow.node(index).block->getArguments()) {
    if (isUnused(argument) && !ownership->isOwned(argument))
      continue;
    std::string name = variable(argument);
    if (isDeclared(argument))
      continue;
    text.line(declare(argument.getType(), name) + ";");
    markDeclared(argument);
  }
}

/// Reads the span of a buffer that has just got its value.
void FunctionWriter::noteDefined(mlir::Value value) {
  auto found = spans.find(value);
  if (found == spans.end())
    return;
  bool isNew = found->second.empty();
  if (isNew) {
    found->second = names.claim(variable(value) + "_span");
    if (journal)
      journal->push_back(value);
  }
  text.line(llvm::Twine(isNew ? "kiln_span_t " : "") + found->second + " = kiln_buffer_span(" + variable(value) + ");");
}

//===----------------------------------------------------------------------===//
// Refs
//===----------------------------------------------------------------------===//

std::string FunctionWriter::retained(mlir::Value value) {
  std::string name = operand(value);
  mlir::Operation *op = value.getDefiningOp();
  OpKind kind = op ? module.kinds[op].kind : OpKind::Unsupported;
  if (kind == OpKind::NullRef || kind == OpKind::RodataRef)
    return name; // not counted
  return objectFamily(value.getType()).str() + "_retain(" + name + ")";
}

void FunctionWriter::forget(mlir::Value value) {
  if (ownership->neededByCleanup().contains(value) || inFrame(value))
    text.line(variable(value) + " = NULL;");
}

void FunctionWriter::release(mlir::Value value) {
  text.line(objectFamily(value.getType()) + "_release(" + variable(value) + ");");
  forget(value);
}

void FunctionWriter::releaseAll(Values values) {
  for (mlir::Value value : values)
    release(value);
}

//===----------------------------------------------------------------------===//
// Printing
//===----------------------------------------------------------------------===//

/// Leaves the releases in front of the last `return KILN_OK;` to the cleanup code below it, which does the same. False
/// if that return is not the last line or hands over a ref that the cleanup would release.
bool FunctionWriter::endInCleanup() {
  std::vector<Text::Line> lines = text.takeFrom(0);
  size_t end = lines.size();
  auto isPlain = [&](size_t i) { return lines[i].depth == 1 && !lines[i].text.empty(); };
  bool ends = usesCleanupLabel && end != 0 && isPlain(end - 1) && lines[end - 1].text == "return KILN_OK;";
  size_t results = ends ? end - 1 : end;
  while (ends && results != 0 && isPlain(results - 1) && llvm::StringRef(lines[results - 1].text).starts_with("*ret"))
    --results;
  for (mlir::Value value : ownership->neededByCleanup())
    for (size_t i = results; i < end; ++i)
      ends &= !llvm::StringRef(lines[i].text).ends_with("= " + variables.lookup(value) + ";");
  if (ends) {
    lines.pop_back();
    auto isRelease = [&](size_t i, mlir::Value value) {
      std::string name = variables.lookup(value);
      return isPlain(i) && isPlain(i + 1) && lines[i + 1].text == name + " = NULL;" &&
             lines[i].text == (objectFamily(value.getType()) + "_release(" + name + ");").str();
    };
    while (results >= 2 && llvm::any_of(ownership->neededByCleanup(),
                                        [&](mlir::Value value) { return isRelease(results - 2, value); })) {
      results -= 2;
      auto first = lines.begin() + static_cast<std::ptrdiff_t>(results);
      lines.erase(first, first + 2);
    }
  }
  text.append(std::move(lines));
  return ends;
}

bool FunctionWriter::returnsValue() const {
  return !function.canFail && function.op.getFunctionType().getNumResults() == 1;
}

std::string FunctionWriter::prototype(Entry entry, llvm::StringRef name) const {
  auto type = function.op.getFunctionType();
  std::string result = entry == Entry::Cancel ? "void "
                       : function.canFail     ? "kiln_status_t "
                       : returnsValue()       ? declare(type.getResult(0), "")
                                              : "void ";
  result += name;
  result += entry == Entry::Begin    ? "_begin("
            : entry == Entry::Resume ? "_resume("
            : entry == Entry::Cancel ? "_cancel("
                                     : "(";
  std::vector<std::string> list;
  if (function.usesState || function.isExternal)
    list.push_back(module.external("state") + " *state");
  if (entry != Entry::Call)
    list.push_back(function.name + "_frame *frame");
  if (entry == Entry::Call || entry == Entry::Begin)
    for (auto [argument, parameter] : llvm::zip(type.getInputs(), parameters))
      list.push_back(declare(argument, parameter));
  if (entry != Entry::Cancel && !returnsValue())
    for (auto [index, returned] : llvm::enumerate(type.getResults()))
      list.push_back(declare(returned, "*ret" + std::to_string(index)));
  return result + (list.empty() ? "void" : llvm::join(list, ", ")) + ")";
}

void FunctionWriter::printFrame(llvm::raw_ostream &os) const {
  os << "typedef struct " << function.name << "_frame {\n  uint32_t point;\n";
  for (mlir::Value value : frameValues) {
    auto found = variables.find(value);
    if (found == variables.end())
      continue;
    llvm::StringRef name = found->second;
    name.consume_front("frame->");
    os << "  " << declare(value.getType(), name) << ";\n";
  }
  if (!nestedMembers.empty()) {
    os << "  union {\n";
    for (const std::string &member : nestedMembers)
      os << "    " << member << ";\n";
    os << "  } callee;\n";
  }
  os << "} " << function.name << "_frame;\n";
}

void FunctionWriter::print(llvm::raw_ostream &os) const {
  auto type = function.op.getFunctionType();
  llvm::StringRef linkage = function.isExternal ? "" : "static ";
  bool isResumable = function.canSuspend;
  bool isCounted = function.isRecursive && module.options.maxDepth != 0;
  if (isCounted) {
    // The nesting is counted around the function, so that each of its returns is.
    std::string inner = function.name + "_counted";
    std::string arguments;
    for (const std::string &parameter : parameters)
      arguments += ", " + parameter;
    for (unsigned i = 0; i < type.getNumResults(); ++i)
      arguments += ", ret" + std::to_string(i);
    os << "static " << prototype(Entry::Call, inner) << ";\n\n"
       << linkage << prototype(Entry::Call, function.name) << " {\n  KILN_CHECK(state->depth < "
       << module.options.maxDepth << "u, KILN_RESOURCE_EXHAUSTED, \"calls are nested too deeply\", "
       << lineOf(function.op) << ");\n  ++state->depth;\n  kiln_status_t status = " << inner << "(state" << arguments
       << ");\n  --state->depth;\n  return status;\n}\n\n"
       << "static " << prototype(Entry::Call, inner) << " {\n";
  } else {
    os << linkage << prototype(isResumable ? Entry::Resume : Entry::Call, function.name) << " {\n";
  }
  if ((function.usesState || function.isExternal) && !text.mentions("state"))
    os << "  (void)state;\n";
  for (mlir::Value value : ownership->neededByCleanup())
    if (!inFrame(value))
      if (auto found = variables.find(value); found != variables.end()) {
        bool isFirst = llvm::StringRef(firstDefinition).starts_with(found->second + " = ");
        os << "  " << declare(value.getType(), isFirst ? firstDefinition : found->second + " = NULL;") << '\n';
      }
  for (const std::string &declaration : leadingDeclarations)
    os << "  " << declaration << '\n';
  if (usesStatus || usesCleanupLabel)
    os << "  kiln_status_t status" << (endsInCleanup ? " = KILN_OK" : "") << ";\n";
  if (!isResumable)
    for (const std::string &parameter : parameters)
      if (!text.mentions(parameter))
        os << "  (void)" << parameter << ";\n";
  if (!returnsValue())
    for (unsigned i = 0; i < type.getNumResults(); ++i)
      if (std::string result = "ret" + std::to_string(i); !text.mentions(result))
        os << "  (void)" << result << ";\n";
  if (isResumable) {
    os << "  switch (frame->point) {\n";
    for (unsigned point = 1; point <= suspensionCount; ++point)
      os << "  case " << point << ":\n    goto resume_" << point << ";\n";
    os << "  default:\n    break;\n  }\n";
  }
  text.print(os, module.options.lineDirectives);
  if (returnsValue() && !text.mentions("return"))
    os << "  return 0;\n"; // never reached, but compilers ask for it
  if (usesCleanupLabel) {
    os << "cleanup:\n";
    for (mlir::Value value : ownership->neededByCleanup())
      if (auto found = variables.find(value); found != variables.end()) {
        os << "  " << objectFamily(value.getType()) << "_release(" << found->second << ");\n";
        if (inFrame(value))
          os << "  " << found->second << " = NULL;\n";
      }
    os << "  return status;\n";
  }
  os << "}\n";
  if (!isResumable)
    return;
  os << '\n' << linkage << prototype(Entry::Begin, function.name) << " {\n  frame->point = 0;\n";
  for (const std::string &parameter : parameters)
    os << "  frame->" << parameter << " = " << parameter << ";\n";
  for (mlir::Value value : frameValues)
    if (ownership->isOwned(value))
      if (auto found = variables.find(value); found != variables.end())
        os << "  " << found->second << " = NULL;\n";
  os << "  return " << function.name << "_resume(state, frame";
  for (unsigned i = 0; i < type.getNumResults(); ++i)
    os << ", ret" << i;
  os << ");\n}\n";
  os << "\n" << linkage << prototype(Entry::Cancel, function.name) << " {\n";
  bool hasCases = !cancelCases.empty();
  if (llvm::none_of(cancelCases, [](llvm::StringRef line) { return line.contains("state"); }))
    os << "  (void)state;\n";
  if (hasCases) {
    os << "  switch (frame->point) {\n";
    for (const std::string &line : cancelCases)
      os << line;
    os << "  default:\n    break;\n  }\n";
  }
  bool usesFrame = hasCases;
  for (mlir::Value value : frameValues)
    if (ownership->isOwned(value))
      if (auto found = variables.find(value); found != variables.end()) {
        usesFrame = true;
        os << "  " << objectFamily(value.getType()) << "_release(" << found->second << ");\n"
           << "  " << found->second << " = NULL;\n";
      }
  if (!usesFrame)
    os << "  (void)frame;\n";
  os << "}\n";
}

} // namespace kiln::c
