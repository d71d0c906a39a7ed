//===- FunctionWriter.h - One VM function as C functions --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Values become variables of the same name, or part of the expression that uses them if that is all they are for.
// Blocks become statements by ControlFlow's nesting, refs are counted as RefOwnership says.
//
// A function that can suspend keeps what lives across a suspension in a frame that its caller provides, and starts with
// a jump to where it was suspended: C allows jumping into blocks. Everything else is written as in any other function.
//
// FunctionVariables.cpp holds names, variables and expressions; FunctionStatements.cpp the operations; FunctionFlow.cpp
// branches, loops and everything else that ends a block.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_TARGET_C_FUNCTIONWRITER_H
#define KILN_LIB_TARGET_C_FUNCTIONWRITER_H

#include "BoundsHoisting.h"
#include "ControlFlow.h"
#include "Expression.h"
#include "ModuleFacts.h"
#include "RefOwnership.h"
#include "SourceNames.h"
#include "Text.h"

namespace kiln::c {

/// The ways a function is called.
enum class Entry { Call, Begin, Resume, Cancel };

class FunctionWriter {
public:
  FunctionWriter(FunctionFacts &function, ModuleFacts &module, const SourceNames &sourceNames);

  /// Translates the body. Everything below is available after it; what only the translation needs is gone.
  mlir::LogicalResult translate();

  /// `kiln_status_t fir_step(fir_state *state, ...)` for the given C name, which is that of the function or of an
  /// export of it.
  std::string prototype(Entry entry, llvm::StringRef name) const;

  /// The definitions: one function, or resume, begin and cancel.
  llvm::StringRef definition() const { return definitionText; }

  /// The frame struct of a function that can suspend.
  llvm::StringRef frame() const { return frameText; }

  /// Names of the parameters, and of the results as out parameters.
  llvm::ArrayRef<std::string> parameterNames() const { return parameters; }
  bool returnsValue() const;
  FunctionFacts &facts() const { return function; }

  /// Functions whose frames are part of this one's.
  llvm::ArrayRef<FunctionFacts *> nestedFrames() const { return nested.getArrayRef(); }

private:
  bool endInCleanup();
  void print(llvm::raw_ostream &os) const;
  void printFrame(llvm::raw_ostream &os) const;

  using Values = llvm::ArrayRef<mlir::Value>;

  /// Where a jump goes for nothing, by `continue` and by `break`.
  struct Context {
    unsigned fallthrough = ControlFlow::kNone;
    unsigned continueTo = ControlFlow::kNone;
    unsigned breakTo = ControlFlow::kNone;
  };

  /// A loop written as `for`: one header argument is its counter.
  struct Counter {
    mlir::BlockArgument argument;
    mlir::Operation *step = nullptr; // computes the next value; single use
    std::string stepText;
    std::string initText;   // set when the loop is entered in place
    bool isDropped = false; // the loop has no head for it after all
  };

  /// One assignment of a parallel copy.
  struct Copy {
    mlir::BlockArgument target;
    Expression source;
  };

  // Variables.
  void nameParameters();
  void planVariables();
  void planFrame();
  void planCounters();
  void planDeferred();
  void planSpans();
  bool isUnused(mlir::Value value) const;
  std::string claimName(mlir::Value value);
  const std::string &variable(mlir::Value value);
  bool isDeclared(mlir::Value value) const { return declared.contains(value); }
  void markDeclared(mlir::Value value) {
    if (declared.insert(value).second && journal)
      journal->push_back(value);
  }
  Expression expression(mlir::Value value);
  std::string operand(mlir::Value value) { return expression(value).text; }
  Expression condition(mlir::Value value);
  static std::string negate(const Expression &condition);
  void define(mlir::Value result, const llvm::Twine &text);
  void defineExpression(mlir::Operation *op, Expression expression);
  std::string outParameter(mlir::Value result);
  void declareHoisted(unsigned loop);
  void declareArguments(unsigned index);
  void noteDefined(mlir::Value value);
  bool inFrame(mlir::Value value) const { return frameValues.contains(value); }

  // Refs.
  std::string retained(mlir::Value value);
  void release(mlir::Value value);
  void releaseAll(Values values);
  void forget(mlir::Value value);
  bool needsCleanup() const { return !ownership->neededByCleanup().empty(); }

  // Operations.
  void writeStatements(unsigned index);
  void writeStatement(mlir::Operation *op);
  void writeOperation(mlir::Operation *op);
  void writeInfix(mlir::Operation *op, const OpInfo &info);
  void writeCompareRef(mlir::Operation *op);
  void writeSelect(mlir::Operation *op);
  void writeSwitch(mlir::Operation *op);
  void writeGlobalLoad(mlir::Operation *op);
  void writeGlobalStore(mlir::Operation *op);
  void writeIndirect(mlir::Operation *op, bool isStore);
  void writeBufferLoad(mlir::Operation *op, const OpInfo &info);
  void writeBufferStore(mlir::Operation *op, const OpInfo &info);
  void writeListAlloc(mlir::Operation *op);
  void writeListAccess(mlir::Operation *op);
  void writeListGetRef(mlir::Operation *op);
  void writeCopyRef(mlir::Operation *op, bool isChecked);
  void writeCall(mlir::Operation *op);
  void writeDebug(mlir::Operation *op);
  std::string callArguments(mlir::Operation *op, ImportFacts *import);
  std::string importFunction(const ImportFacts &import, llvm::StringRef entry, std::string &self) const;
  Expression importCondition(const ImportFacts &import) const;
  void checkImport(mlir::Operation *call, const ImportFacts *import);
  std::string run(llvm::StringRef expression, mlir::Operation *op);
  std::string lineOf(mlir::Operation *op) const;
  std::string fallible(llvm::StringRef macro) const;

  // Control flow.
  bool writeTree(unsigned index, Context context);
  bool writeLoop(unsigned index, llvm::ArrayRef<unsigned> inside, Context context);
  unsigned writeLoopStatement(unsigned index, llvm::ArrayRef<unsigned> inside, Context context);
  bool writeUncheckedLoop(unsigned index, llvm::ArrayRef<unsigned> inside, Context context);
  bool isPlainExit(unsigned index, unsigned successor, Context context) const;
  std::string elementCount(mlir::Operation *access) const;
  bool writeFollows(llvm::ArrayRef<unsigned> follows, Context context);
  bool isUsedBehind(mlir::BlockArgument argument, unsigned header) const;
  bool writeTerminator(unsigned index, Context context, unsigned *tail);
  bool writeCondBranch(unsigned index, Context context, unsigned *tail);
  bool writeBranchTable(unsigned index, Context context);
  bool writeEdge(unsigned index, unsigned successor, Context context, unsigned *tail = nullptr);
  void writeCopies(unsigned index, unsigned successor);
  bool writeJump(unsigned from, unsigned target, Context context);
  void writeReturn(mlir::Operation *op, llvm::ArrayRef<mlir::Value> values);
  void writeFail(mlir::Operation *op);
  void writeSuspension();
  void writeYieldableCall(mlir::Operation *op);
  void writeFlat();
  bool isInPlace(unsigned from, unsigned target) const;
  bool isPlainReturn(unsigned index) const;
  bool neverFalls(unsigned index, unsigned successor, Context context) const;
  bool hasEdgeActions(unsigned index, unsigned successor) const;
  mlir::SuccessorOperands successorOperands(unsigned index, unsigned successor) const;
  unsigned endLabel(unsigned index) const { return static_cast<unsigned>(flow.nodes().size()) + index; }

  FunctionFacts &function;
  ModuleFacts &module;
  const SourceNames &sourceNames;
  ControlFlow flow;
  std::optional<RefOwnership> ownership;

  NameScope names;
  Text text;
  llvm::SmallVector<std::string, 4> parameters;
  llvm::DenseMap<mlir::Value, std::string> variables;
  llvm::DenseMap<mlir::Value, Expression> inlined; // values without a variable of their own
  llvm::DenseMap<mlir::Value, unsigned> argumentNumbers;
  llvm::DenseSet<mlir::Value> declared;
  llvm::DenseMap<unsigned, llvm::SmallVector<mlir::Value, 4>> hoisted; // loop -> values declared in front of it
  llvm::DenseMap<unsigned, llvm::SmallVector<mlir::Value, 4>> hoistedSpans;
  llvm::SetVector<mlir::Value> frameValues;
  llvm::DenseMap<unsigned, Counter> counters;
  llvm::DenseSet<mlir::Operation *> steps;        // written in the head of a `for`
  llvm::DenseMap<mlir::Value, std::string> spans; // buffer -> variable with its bytes, named when it is defined
  llvm::DenseMap<mlir::Operation *, std::string> listViews; // unchecked access -> variable with the list's elements
  llvm::DenseSet<unsigned> loopsLeftByBreak;
  llvm::DenseSet<mlir::Operation *> unchecked; // accesses known to be in range where they are being written
  llvm::DenseSet<mlir::Value> neverWrapping;   // counters whose steps cannot overflow where they are being written
  llvm::DenseMap<mlir::Operation *, llvm::SmallVector<mlir::Operation *, 2>> deferred; // written before the key
  llvm::DenseSet<mlir::Operation *> isDeferred;
  bool mayHoist = true;
  std::vector<mlir::Value> *journal = nullptr; // variables and spans declared in a loop that is written twice
  llvm::SetVector<FunctionFacts *> nested;
  std::vector<std::string> leadingDeclarations; // in front of the switch of a resumable function
  std::vector<std::string> nestedMembers;
  std::vector<std::string> cancelCases;
  unsigned suspensionCount = 0;
  unsigned importFrameCount = 0;
  bool isFlat = false;
  bool isTooDeep = false;
  unsigned nesting = 0;
  bool usesStatus = false;
  bool usesCleanupLabel = false;
  bool endsInCleanup = false;  // the last return is that of the cleanup code
  std::string firstDefinition; // assigns a ref for the cleanup before anything else happens
  std::string definitionText, frameText;
};

} // namespace kiln::c

#endif
