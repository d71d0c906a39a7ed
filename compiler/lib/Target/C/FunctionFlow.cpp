//===- FunctionFlow.cpp - Branches, loops and other ends of blocks --------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FunctionWriter.h"

#include "Constants.h"
#include "Literals.h"
#include "Types.h"

#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringExtras.h"

namespace kiln::c {

/// Statements nested deeper than this are written with labels instead: compilers limit nesting.
static constexpr unsigned kMaxNesting = 100;

mlir::SuccessorOperands FunctionWriter::successorOperands(unsigned index, unsigned successor) const {
  auto branch = mlir::cast<mlir::BranchOpInterface>(flow.node(index).block->getTerminator());
  return branch.getSuccessorOperands(successor);
}

bool FunctionWriter::isInPlace(unsigned from, unsigned target) const {
  return !isFlat && !flow.isBackEdge(from, target) && !flow.isFollow(target);
}

/// True for a block that only returns numbers: every branch to it is written as that return.
bool FunctionWriter::isPlainReturn(unsigned index) const {
  mlir::Block *block = flow.node(index).block;
  mlir::Operation *op = block->getTerminator();
  return !isFlat && index != 0 && &block->front() == op && module.kinds[op].kind == OpKind::Return &&
         llvm::none_of(block->getArgumentTypes(), isRef) && llvm::none_of(op->getOperandTypes(), isRef) &&
         llvm::none_of(block->getPredecessors(), [&](mlir::Block *predecessor) {
           return module.isSuspensionPoint(predecessor->getTerminator());
         });
}

bool FunctionWriter::hasEdgeActions(unsigned index, unsigned successor) const {
  mlir::Block *block = flow.node(index).block;
  return !ownership->diesOnEdge(block, successor).empty() ||
         llvm::any_of(block->getTerminator()->getSuccessor(successor)->getArguments(),
                      [&](mlir::BlockArgument argument) { return !isUnused(argument) || isRef(argument.getType()); });
}

//===----------------------------------------------------------------------===//
// Structured control flow
//===----------------------------------------------------------------------===//

/// Writes `index` and all it dominates; true if control can reach what follows in the text.
bool FunctionWriter::writeTree(unsigned index, Context context) {
  if (++nesting > kMaxNesting)
    isTooDeep = true;
  bool falls = false;
  while (!isTooDeep) {
    const ControlFlow::Node &node = flow.node(index);
    bool isHeader = flow.isLoopHeader(index);
    llvm::SmallVector<unsigned, 4> inside, behind;
    for (unsigned child : node.children)
      if (flow.isFollow(child) && !isPlainReturn(child))
        (isHeader && !flow.isInLoop(child, index) ? behind : inside).push_back(child);
    llvm::ArrayRef<unsigned> follows = isHeader ? behind : inside;
    Context inner = context;
    if (!follows.empty())
      inner.fallthrough = follows.front();

    if (index != 0)
      text.label(index);
    unsigned tail = ControlFlow::kNone;
    if (isHeader) {
      for (unsigned follow : behind)
        declareArguments(follow);
      falls = writeLoop(index, inside, inner);
    } else {
      writeStatements(index);
      for (unsigned follow : follows)
        declareArguments(follow);
      falls = writeTerminator(index, inner, &tail);
    }
    if (tail != ControlFlow::kNone) {
      if (follows.empty()) {
        index = tail; // in place of recursion: chains may be long
        continue;
      }
      falls = writeTree(tail, inner);
    }
    if (follows.empty())
      break;
    for (size_t i = 0; i + 1 < follows.size(); ++i) {
      Context next = context;
      next.fallthrough = follows[i + 1];
      writeTree(follows[i], next);
    }
    index = follows.back();
  }
  --nesting;
  return falls;
}

bool FunctionWriter::writeFollows(llvm::ArrayRef<unsigned> follows, Context context) {
  bool falls = false;
  for (size_t i = 0; i < follows.size(); ++i) {
    Context next = context;
    if (i + 1 < follows.size())
      next.fallthrough = follows[i + 1];
    falls = writeTree(follows[i], next);
  }
  return falls;
}

bool FunctionWriter::isUsedBehind(mlir::BlockArgument argument, unsigned header) const {
  mlir::Block *block = flow.node(header).block;
  for (mlir::OpOperand &use : argument.getUses()) {
    mlir::Operation *user = use.getOwner();
    unsigned index = flow.indexOf(user->getBlock());
    if (flow.loopToDeclareBefore(header, flow.bracesOf(index)) != ControlFlow::kNone)
      return true;
    if (user != block->getTerminator() || use.getOperandNumber() == 0)
      continue;
    // An operand of the header's branch: of the edge that leaves the loop?
    for (unsigned i = 0; i < user->getNumSuccessors(); ++i) {
      if (flow.isInLoop(flow.indexOf(user->getSuccessor(i)), header))
        continue;
      for (mlir::Value forwarded : successorOperands(header, i).getForwardedOperands())
        if (forwarded == argument)
          return true;
    }
  }
  return false;
}

/// True if the edge that ends the loop of `index` needs no statement.
bool FunctionWriter::isPlainExit(unsigned index, unsigned successor, Context context) const {
  mlir::Block *target = flow.node(index).block->getTerminator()->getSuccessor(successor);
  return !hasEdgeActions(index, successor) && flow.indexOf(target) == context.fallthrough;
}

bool FunctionWriter::writeLoop(unsigned index, llvm::ArrayRef<unsigned> inside, Context context) {
  declareHoisted(index);
  bool isSecond = writeUncheckedLoop(index, inside, context);
  // Beside a loop without checks, this one is not optimised further.
  bool mayHoistAround = mayHoist;
  mayHoist &= !isSecond;
  unsigned exitSuccessor = writeLoopStatement(index, inside, context);
  mayHoist = mayHoistAround;
  if (isSecond)
    text.close();
  if (exitSuccessor == ControlFlow::kNone)
    return loopsLeftByBreak.contains(index);
  return isPlainExit(index, exitSuccessor, context) || writeEdge(index, exitSuccessor, context);
}

/// Writes `for` or `while`; returns the header's successor that its condition leads to when it fails, kNone if the loop
/// ends by jumps only.
unsigned FunctionWriter::writeLoopStatement(unsigned index, llvm::ArrayRef<unsigned> inside, Context context) {
  mlir::Block *block = flow.node(index).block;
  mlir::Operation *terminator = block->getTerminator();

  // The header's own operations: a loop whose condition is all there is becomes `while` or `for`.
  size_t start = text.size();
  text.indent();
  writeStatements(index);
  text.dedent();
  bool hasStatements = text.hasTextFrom(start);
  std::vector<Text::Line> statements = text.takeFrom(start);

  unsigned exitSuccessor = ControlFlow::kNone;
  if (!hasStatements && module.kinds[terminator].kind == OpKind::CondBranch)
    for (unsigned i = 0; i < 2; ++i) {
      bool isExit = !flow.isInLoop(flow.indexOf(terminator->getSuccessor(i)), index);
      bool staysOtherwise = flow.isInLoop(flow.indexOf(terminator->getSuccessor(1 - i)), index);
      if (isExit && staysOtherwise)
        exitSuccessor = i;
    }

  Context inner;
  inner.fallthrough = inner.continueTo = index;
  inner.breakTo = context.fallthrough;
  auto counter = counters.find(index);
  auto writeInit = [&] {
    if (counter != counters.end() && !counter->second.initText.empty())
      text.line(counter->second.initText + ";");
  };

  if (exitSuccessor == ControlFlow::kNone) {
    writeInit();
    if (counter != counters.end()) {
      // Not a counted loop after all: the step is an ordinary statement at the back edge.
      steps.erase(counter->second.step);
      counter->second.isDropped = true;
    }
    text.open("for (;;) {");
    text.append(std::move(statements));
    for (unsigned follow : inside)
      declareArguments(follow);
    unsigned tail = ControlFlow::kNone;
    Context body = inner;
    if (!inside.empty())
      body.fallthrough = inside.front();
    writeTerminator(index, body, &tail);
    if (tail != ControlFlow::kNone)
      writeTree(tail, body);
    writeFollows(inside, inner);
    text.label(endLabel(index));
    text.close();
    return ControlFlow::kNone;
  }

  if (!isPlainExit(index, exitSuccessor, context))
    inner.breakTo = ControlFlow::kNone; // what stands behind the loop is only for its condition
  Expression test = condition(terminator->getOperand(0));
  std::string condition = exitSuccessor == 1 ? test.text : negate(test);
  if (counter != counters.end()) {
    Counter &counted = counter->second;
    std::string name = variable(counted.argument);
    llvm::StringRef mnemonic = counted.step->getName().stripDialect();
    mlir::Operation *compare = terminator->getOperand(0).getDefiningOp();
    bool isGuarded = compare->getName().stripDialect().starts_with("cmp.lt.") &&
                     compare->getName().stripDialect().ends_with(".s") && exitSuccessor == 1 &&
                     compare->getOperand(0) == counted.argument;
    std::optional<int64_t> amount = constantInteger(counted.step->getOperand(1));
    bool isAdd = mnemonic.starts_with("add.i"), isPlain = neverWrapping.contains(counted.argument);
    if ((isGuarded || isPlain) && amount == (isAdd ? 1 : -1))
      counted.stepText = "++" + name; // below a bound: cannot overflow
    else if (isPlain && amount == (isAdd ? -1 : 1))
      counted.stepText = "--" + name;
    else if (isPlain && *amount > 0)
      counted.stepText = name + (isAdd ? " += " : " -= ") + operand(counted.step->getOperand(1));
    else
      counted.stepText = name + " = kiln_" + std::string(mnemonic.take_front(3)) + "_" +
                         std::string(mnemonic.drop_front(4)) + "(" + name + ", " +
                         operand(counted.step->getOperand(1)) + ")";
    text.open("for (" + counted.initText + "; " + condition + "; " + counted.stepText + ") {");
  } else {
    text.open("while (" + condition + ") {");
  }
  for (unsigned follow : inside)
    declareArguments(follow);
  Context body = inner;
  if (!inside.empty())
    body.fallthrough = inside.front();
  writeEdge(index, 1 - exitSuccessor, body);
  writeFollows(inside, inner);
  text.label(endLabel(index));
  text.close();
  return exitSuccessor;
}

/// How many elements `access` may index, as a C expression; empty if that is not at hand.
std::string FunctionWriter::elementCount(mlir::Operation *access) const {
  mlir::Value buffer = access->getOperand(0);
  unsigned width = module.kinds[access].width;
  bool isStore = module.kinds[access].kind == OpKind::BufferStore;
  if (mlir::Operation *producer = buffer.getDefiningOp()) {
    if (module.kinds[producer].kind == OpKind::RodataRef)
      return isStore ? "" : llvm::utostr(module.findRodata(producer)->bytes.size() / width);
    if (module.kinds[producer].kind == OpKind::BufferAlloc)
      if (std::optional<int64_t> length = constantInteger(producer->getOperand(0)); length && *length >= 0)
        return llvm::utostr(static_cast<uint64_t>(*length) / width);
  }
  std::string span = spans.lookup(buffer);
  if (span.empty())
    return {};
  return span + (isStore ? ".room" : ".size") + (width == 1 ? "" : " / " + llvm::utostr(width));
}

/// Writes a loop whose checks are made before it where that is possible, up to the `else {` behind which the loop with
/// all checks is to follow; false if it wrote nothing.
bool FunctionWriter::writeUncheckedLoop(unsigned index, llvm::ArrayRef<unsigned> inside, Context context) {
  if (function.canSuspend)
    return false;
  BoundsHoisting hoisting(flow, module);
  llvm::MapVector<mlir::Value, std::string> views; // of the lists that the loop accesses
  auto countOf = [&](mlir::Operation *access) {
    if (!module.directElement(access))
      return elementCount(access);
    std::string &view = views[access->getOperand(0)];
    if (view.empty())
      view = names.claim(variable(access->getOperand(0)) + "_view");
    return view + ".size";
  };
  std::optional<HoistedChecks> hoisted = hoisting.analyze(
      index, [&](mlir::Value value) { return expression(value).as(Precedence::Primary); }, countOf, unchecked);
  if (!hoisted)
    return false;
  unchecked.insert(hoisted->proven.begin(), hoisted->proven.end());
  if (hoisted->accesses.empty() || !mayHoist)
    return false;

  size_t start = text.size();
  llvm::DenseSet<mlir::Value> declaredViews;
  // What is declared inside is declared once more in the second loop.
  std::vector<mlir::Value> declaredInside, *around = journal;
  journal = &declaredInside;
  for (mlir::Operation *access : hoisted->accesses) {
    unchecked.insert(access);
    mlir::Type element = module.directElement(access);
    if (!element)
      continue;
    mlir::Value list = access->getOperand(0);
    std::string &view = views[list];
    listViews[access] = view;
    if (declaredViews.insert(list).second)
      text.line("const kiln_list_view_t " + view + " = kiln_list_view(" + operand(list) + ", " + listKind(element) +
                ");");
  }
  std::string head = "if (KILN_HOISTED(";
  for (const std::string &condition : hoisted->conditions) {
    if (&condition == &hoisted->conditions.back())
      text.open(head + condition + ")) {");
    else
      text.line(head + condition + " &&");
    head.assign(head.size(), ' ');
  }
  neverWrapping.insert(hoisted->neverWrapping.begin(), hoisted->neverWrapping.end());
  writeLoopStatement(index, inside, context);
  for (mlir::Value counter : hoisted->neverWrapping)
    neverWrapping.erase(counter);
  text.reopen("} else {");

  bool hasLabel = text.hasUsedLabelFrom(start);
  journal = around;
  for (mlir::Value value : declaredInside) {
    declared.erase(value);
    if (auto found = spans.find(value); found != spans.end())
      found->second.clear();
  }
  for (mlir::Operation *access : hoisted->accesses)
    unchecked.erase(access);
  if (!hasLabel)
    return true;
  (void)text.takeFrom(start); // a label cannot stand in both loops
  text.dedent();
  return false;
}

/// Goes from the end of block `from` to the start of `target`; true if that needs no jump.
bool FunctionWriter::writeJump(unsigned from, unsigned target, Context context) {
  if (target == context.fallthrough)
    return true;
  if (isFlat) {
    text.line("goto block_" + llvm::utostr(target) + ";");
    text.useLabel(target);
    return false;
  }
  if (target == context.continueTo) {
    text.line("continue;");
  } else if (target == context.breakTo) {
    text.line("break;");
    // The innermost loop around the text here is the one that is left.
    loopsLeftByBreak.insert(context.continueTo);
  } else {
    unsigned label = flow.isBackEdge(from, target) ? endLabel(target) : target;
    text.line("goto block_" + llvm::utostr(label) + ";");
    text.useLabel(label);
  }
  return false;
}

/// True if it is plain before writing it that the edge ends in a jump or the function's end.
bool FunctionWriter::neverFalls(unsigned index, unsigned successor, Context context) const {
  unsigned target = flow.indexOf(flow.node(index).block->getTerminator()->getSuccessor(successor));
  if (isPlainReturn(target))
    return true;
  if (!isInPlace(index, target))
    return target != context.fallthrough;
  return flow.node(target).block->getNumSuccessors() == 0;
}

bool FunctionWriter::writeEdge(unsigned index, unsigned successor, Context context, unsigned *tail) {
  mlir::Operation *terminator = flow.node(index).block->getTerminator();
  unsigned target = flow.indexOf(terminator->getSuccessor(successor));
  if (isPlainReturn(target)) {
    releaseAll(ownership->diesOnEdge(flow.node(index).block, successor));
    mlir::Block *block = flow.node(target).block;
    llvm::SmallVector<mlir::Value, 2> values(block->getTerminator()->getOperands());
    for (mlir::Value &value : values)
      if (auto argument = mlir::dyn_cast<mlir::BlockArgument>(value); argument && argument.getOwner() == block)
        value = successorOperands(index, successor)[argument.getArgNumber()];
    writeReturn(block->getTerminator(), values);
    return false;
  }
  writeCopies(index, successor);
  if (!isInPlace(index, target))
    return writeJump(index, target, context);
  if (tail) {
    *tail = target;
    return false;
  }
  return writeTree(target, context);
}

bool FunctionWriter::writeTerminator(unsigned index, Context context, unsigned *tail) {
  mlir::Operation *op = flow.node(index).block->getTerminator();
  switch (module.kinds[op].kind) {
  case OpKind::Branch:
    return writeEdge(index, 0, context, tail);
  case OpKind::CondBranch:
    return writeCondBranch(index, context, tail);
  case OpKind::BranchTable:
    return writeBranchTable(index, context);
  case OpKind::Break:
    text.line("kiln_debug_break(state->debug);");
    return writeEdge(index, 0, context, tail);
  case OpKind::CondBreak: {
    text.open("if (" + condition(op->getOperand(0)).text + ") {");
    text.line("kiln_debug_break(state->debug);");
    text.close();
    return writeEdge(index, 0, context, tail);
  }
  case OpKind::Yield:
    writeCopies(index, 0);
    writeSuspension();
    {
      unsigned target = flow.indexOf(op->getSuccessor(0));
      if (!isInPlace(index, target))
        return writeJump(index, target, context);
      if (tail) {
        *tail = target;
        return false;
      }
      return writeTree(target, context);
    }
  case OpKind::CallYieldable:
    writeYieldableCall(op);
    return writeEdge(index, 0, context, tail);
  case OpKind::Return:
    writeReturn(op, llvm::to_vector(op->getOperands()));
    return false;
  case OpKind::Fail:
    writeFail(op);
    return false;
  default:
    llvm_unreachable("ModuleFacts refuses what has no translation");
  }
}

bool FunctionWriter::writeCondBranch(unsigned index, Context context, unsigned *tail) {
  mlir::Operation *op = flow.node(index).block->getTerminator();
  Expression test = condition(op->getOperand(0));
  auto writeArm = [&](unsigned successor) {
    text.indent();
    bool falls = writeEdge(index, successor, context);
    text.dedent();
    return falls;
  };
  for (unsigned first : {1u, 0u}) {
    // An arm that leaves: the other one needs no `else`.
    if (!neverFalls(index, first, context) || (first == 1 && neverFalls(index, 0, context) &&
                                               flow.node(flow.indexOf(op->getSuccessor(1))).block->getNumSuccessors()))
      continue;
    size_t start = text.size();
    writeArm(first);
    std::vector<Text::Line> arm = text.takeFrom(start);
    text.open("if (" + (first == 0 ? test.text : negate(test)) + ") {");
    text.append(std::move(arm));
    text.close();
    return writeEdge(index, 1 - first, context, tail);
  }
  size_t start = text.size();
  bool trueFalls = writeArm(0);
  bool hasTrue = text.hasTextFrom(start);
  std::vector<Text::Line> whenTrue = text.takeFrom(start);
  bool falseFalls = writeArm(1);
  bool hasFalse = text.hasTextFrom(start);
  std::vector<Text::Line> whenFalse = text.takeFrom(start);
  if (hasTrue) {
    text.open("if (" + test.text + ") {");
    text.append(std::move(whenTrue));
    if (hasFalse && trueFalls) {
      text.reopen("} else {");
      text.append(std::move(whenFalse));
      text.close();
    } else {
      text.close();
      for (Text::Line &line : whenFalse)
        --line.depth;
      text.append(std::move(whenFalse));
    }
  } else if (hasFalse) {
    text.open("if (" + negate(test) + ") {");
    text.append(std::move(whenFalse));
    text.close();
  } else {
    text.line("(void)" + test.as(Precedence::Primary) + ";"); // both ways are the same
  }
  return trueFalls || falseFalls;
}

bool FunctionWriter::writeBranchTable(unsigned index, Context context) {
  mlir::Operation *op = flow.node(index).block->getTerminator();
  Context arm = context;
  arm.breakTo = ControlFlow::kNone; // `break` leaves the switch
  text.open("switch (" + operand(op->getOperand(0)) + ") {");
  bool anyFalls = false;
  // Successor 0 is the default; it is written last.
  for (unsigned i = 1; i <= op->getNumSuccessors(); ++i) {
    unsigned successor = i == op->getNumSuccessors() ? 0 : i;
    text.dedent();
    text.open(successor == 0 ? std::string("default: {") : "case " + llvm::utostr(successor - 1) + ": {");
    if (writeEdge(index, successor, arm)) {
      text.line("break;");
      anyFalls = true;
    }
    text.close();
    text.indent();
  }
  text.close();
  return anyFalls;
}

void FunctionWriter::writeFlat() {
  for (mlir::Value argument : function.op.getBody().front().getArguments())
    noteDefined(argument);
  for (unsigned index = 1; index < flow.nodes().size(); ++index)
    declareArguments(index);
  for (unsigned index = 0; index < flow.nodes().size(); ++index) {
    text.label(index);
    writeStatements(index);
    Context context;
    context.fallthrough = index + 1;
    writeTerminator(index, context, nullptr);
  }
}

//===----------------------------------------------------------------------===//
// Edges
//===----------------------------------------------------------------------===//

void FunctionWriter::writeCopies(unsigned index, unsigned successor) {
  mlir::Block *block = flow.node(index).block;
  mlir::Block *target = block->getTerminator()->getSuccessor(successor);
  unsigned targetIndex = flow.indexOf(target);
  bool isInPlaceTarget = isInPlace(index, targetIndex);
  mlir::SuccessorOperands operands = successorOperands(index, successor);
  Values dying = ownership->diesOnEdge(block, successor);
  bool isBackEdge = flow.isBackEdge(index, targetIndex);
  auto counter = counters.find(targetIndex);

  // Refs that die here go to the last argument that takes them; what no argument takes is released first.
  llvm::SmallVector<mlir::Value, 4> moved;
  llvm::SmallVector<int, 4> movedBy(target->getNumArguments(), 0);
  for (mlir::Value value : dying) {
    bool isMoved = false;
    for (unsigned i = target->getNumArguments(); i-- > 0 && !isMoved;)
      if (operands[i] == value && ownership->isOwned(target->getArgument(i))) {
        movedBy[i] = 1;
        isMoved = true;
      }
    if (isMoved)
      moved.push_back(value);
    else
      release(value);
  }

  llvm::SmallVector<Copy, 4> pending;
  for (auto [i, argument] : llvm::enumerate(target->getArguments())) {
    mlir::Value source = operands[static_cast<unsigned>(i)];
    if (!source || (isUnused(argument) && !ownership->isOwned(argument)))
      continue;
    bool isCounter = counter != counters.end() && !counter->second.isDropped && counter->second.argument == argument;
    if (isCounter && isBackEdge)
      continue; // advanced in the head of the loop
    if (isCounter && isInPlaceTarget) {
      std::string name = variable(argument);
      bool isOutside = isDeclared(argument) || isUsedBehind(argument, targetIndex);
      if (isOutside && !isDeclared(argument)) {
        text.line(declare(argument.getType(), name) + ";");
        markDeclared(argument);
      }
      counter->second.initText = (isOutside ? name : declare(argument.getType(), name)) + " = " + operand(source);
      markDeclared(argument);
      continue;
    }
    Copy copy;
    copy.target = argument;
    if (ownership->isOwned(argument) && !movedBy[i])
      copy.source.text = retained(source);
    else
      copy.source = expression(source);
    copy.source.reads = expression(source).reads;
    if (source == argument && !ownership->isOwned(argument))
      continue;
    if (source == argument && movedBy[i])
      continue;
    pending.push_back(std::move(copy));
  }

  // A parallel copy: nothing is overwritten that another copy still reads; cycles go through a temporary.
  while (!pending.empty()) {
    auto isFree = [&](const Copy &copy) {
      unsigned number = argumentNumbers.lookup(copy.target);
      return llvm::none_of(pending,
                           [&](const Copy &other) { return &other != &copy && other.source.doesRead(number); });
    };
    auto next = llvm::find_if(pending, isFree);
    if (next == pending.end()) {
      Copy &first = pending.front();
      llvm::StringRef name = variable(first.target);
      name.consume_front("frame->");
      std::string saved = names.claim("next_" + name.str());
      text.line(declare(first.target.getType(), saved) + " = " + first.source.text + ";");
      first.source = Expression();
      first.source.text = saved;
      continue;
    }
    define(next->target, next->source.text);
    pending.erase(next);
  }
  for (mlir::Value value : moved) {
    bool isOverwritten = llvm::is_contained(target->getArguments(), value) && isBackEdge;
    if (!isOverwritten)
      forget(value);
  }
}

//===----------------------------------------------------------------------===//
// Ends of functions
//===----------------------------------------------------------------------===//

/// Returns `returned`, the operands of the `vm.return` or what a branch passes for them.
void FunctionWriter::writeReturn(mlir::Operation *op, llvm::ArrayRef<mlir::Value> returned) {
  // Each ref leaves with a count of its own: the last mention of an owned one hands it over.
  std::vector<std::string> values;
  for (size_t i = 0; i < returned.size(); ++i) {
    mlir::Value value = returned[i];
    bool isLast = !llvm::is_contained(returned.drop_front(i + 1), value);
    bool isHandedOver = isRef(value.getType()) && ownership->isOwned(value) && isLast;
    values.push_back(isRef(value.getType()) && !isHandedOver ? retained(value) : operand(value));
  }
  if (returnsValue())
    return text.line("return " + values.front() + ";");
  for (auto [i, value] : llvm::enumerate(values))
    text.line("*ret" + llvm::utostr(i) + " = " + value + ";");
  for (mlir::Value value : op->getOperands())
    if (inFrame(value) && ownership->isOwned(value))
      forget(value);
  text.line(function.canFail ? "return KILN_OK;" : "return;");
}

static std::string codeName(int64_t code) {
  static const char *const names[] = {"KILN_UNKNOWN",
                                      "KILN_CANCELLED",
                                      "KILN_UNKNOWN",
                                      "KILN_INVALID_ARGUMENT",
                                      "KILN_DEADLINE_EXCEEDED",
                                      "KILN_NOT_FOUND",
                                      "KILN_ALREADY_EXISTS",
                                      "KILN_PERMISSION_DENIED",
                                      "KILN_RESOURCE_EXHAUSTED",
                                      "KILN_FAILED_PRECONDITION",
                                      "KILN_ABORTED",
                                      "KILN_OUT_OF_RANGE",
                                      "KILN_UNIMPLEMENTED",
                                      "KILN_INTERNAL",
                                      "KILN_UNAVAILABLE",
                                      "KILN_DATA_LOSS",
                                      "KILN_UNAUTHENTICATED",
                                      "KILN_UNKNOWN",
                                      "KILN_INCOMPATIBLE"};
  uint64_t low = static_cast<uint64_t>(code) & 31;
  return low < std::size(names) ? names[low] : "KILN_UNKNOWN";
}

void FunctionWriter::writeFail(mlir::Operation *op) {
  usesCleanupLabel |= needsCleanup();
  auto message = op->getAttrOfType<mlir::StringAttr>("message");
  std::optional<int64_t> status = constantInteger(op->getOperand(0));
  std::string code = status ? codeName(*status) : "kiln_fail_code(" + operand(op->getOperand(0)) + ")";
  text.line(fallible("KILN_FAIL") + "(" + code + ", " + stringLiteral(message ? message.getValue() : "") + ", " +
            lineOf(op) + ");");
}

//===----------------------------------------------------------------------===//
// Suspension
//===----------------------------------------------------------------------===//

void FunctionWriter::writeSuspension() {
  std::string point = llvm::utostr(++suspensionCount);
  text.line("frame->point = " + point + ";");
  text.line("return KILN_SUSPENDED;");
  text.dedent();
  text.line("resume_" + point + ":;");
  text.indent();
}

void FunctionWriter::writeYieldableCall(mlir::Operation *op) {
  llvm::StringRef symbol = op->getAttrOfType<mlir::FlatSymbolRefAttr>("callee").getValue();
  ImportFacts *import = module.findImport(symbol);
  FunctionFacts *callee = module.findFunction(symbol);
  mlir::Block *successor = op->getSuccessor(0);
  bool canSuspend = import ? import->canSuspend : callee->canSuspend;
  unsigned resultCount = 0;
  if (auto types = op->getAttrOfType<mlir::ArrayAttr>("result_types"))
    resultCount = static_cast<unsigned>(types.size());
  std::vector<std::string> results;
  for (unsigned i = 0; i < resultCount; ++i) {
    mlir::BlockArgument argument = successor->getArgument(i);
    std::string name = variable(argument);
    if (!isDeclared(argument)) {
      // A resumed function jumps over what is declared here.
      if (canSuspend)
        leadingDeclarations.push_back(declare(argument.getType(), name) +
                                      (isRef(argument.getType()) ? " = NULL;" : " = 0;"));
      else
        text.line(declare(argument.getType(), name) + ";");
      markDeclared(argument);
    }
    results.push_back("&" + name);
  }
  checkImport(op, import);
  std::string self, frame;
  std::string point = canSuspend ? llvm::utostr(++suspensionCount) : "";
  if (canSuspend) {
    std::string member = import ? "import" + llvm::utostr(importFrameCount++) : "";
    if (import) {
      nestedMembers.push_back("kiln_import_frame_t " + member);
      module.headers.insert("kiln_coroutine.h");
    } else {
      member = callee->name;
      if (nested.insert(callee))
        nestedMembers.push_back(callee->name + "_frame " + member);
    }
    frame = "&frame->callee." + member;
    if (import)
      text.line("memset(" + frame + ", 0, sizeof(kiln_import_frame_t));");
  }
  auto call = [&](llvm::StringRef entry, bool withArguments) {
    std::vector<std::string> arguments;
    std::string name = import ? importFunction(*import, canSuspend ? entry : "", self)
                              : callee->name + (canSuspend ? entry.str() : "");
    if (!self.empty())
      arguments.push_back(self);
    if (callee && (callee->usesState || callee->isExternal))
      arguments.push_back("state");
    if (canSuspend)
      arguments.push_back(frame);
    if (withArguments)
      if (std::string list = callArguments(op, import); !list.empty())
        arguments.push_back(list);
    if (entry != "_cancel")
      llvm::append_range(arguments, results);
    return name + "(" + llvm::join(arguments, ", ") + ")";
  };
  if (!canSuspend) {
    bool canFail = import || callee->canFail;
    usesCleanupLabel |= canFail && needsCleanup();
    if (canFail)
      text.line(fallible("KILN_TRY") + "(" + call("", true) + ");");
    else if (results.size() == 1) {
      results.clear(); // returned instead
      define(successor->getArgument(0), call("", true));
    } else
      text.line(call("", true) + ";");
    return;
  }
  usesStatus = true;
  text.line("status = " + call("_begin", true) + ";");
  text.open("while (kiln_is_suspended(status)) {");
  text.line("frame->point = " + point + ";");
  text.line("return status;");
  text.dedent();
  text.line("resume_" + point + ":");
  text.indent();
  text.line("status = " + call("_resume", false) + ";");
  text.close();
  cancelCases.push_back("  case " + point + ":\n    " + call("_cancel", false) + ";\n    break;\n");
  if (needsCleanup()) {
    usesCleanupLabel = true;
    text.open("if (status != KILN_OK) {");
    text.line("goto cleanup;");
    text.close();
  } else {
    text.open("if (status != KILN_OK) {");
    text.line("return status;");
    text.close();
  }
}

} // namespace kiln::c
