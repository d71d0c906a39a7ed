//===- Foreign.cpp - Parts of other dialects ------------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/Util/Foreign.h"

#include "mlir/IR/AttrTypeSubElements.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Operation.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;

namespace {

bool isNameCharacter(char c) { return llvm::isAlnum(c) || c == '_' || c == '$' || c == '-' || c == '.'; }

/// The first name in `text`, outside string literals, whose definition is elsewhere in the file: `#alias`, `!alias` or
/// `dense_resource`. Empty if there is none.
StringRef findReference(StringRef text) {
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '"') {
      for (++i; i < text.size() && text[i] != '"'; ++i)
        if (text[i] == '\\')
          ++i;
      continue;
    }
    bool isSigil = text[i] == '#' || text[i] == '!';
    if (!isSigil && !llvm::isAlpha(text[i]) && text[i] != '_')
      continue;
    size_t begin = i;
    for (++i; i < text.size() && isNameCharacter(text[i]);)
      ++i;
    StringRef name = text.slice(begin, i);
    --i;
    if (isSigil ? name.size() > 1 && !name.contains('.') : name == "dense_resource")
      return name;
  }
  return {};
}

/// Reports each offending attribute or type once.
class ForeignVerifier {
public:
  LogicalResult verify(Operation *op) {
    if (!op->isRegistered()) {
      op->emitOpError() << "is not known: no dialect '" << op->getName().getDialectNamespace() << "' is loaded";
      return failure();
    }
    bool isValid = true;
    auto report = [&](StringRef text, StringRef kind, StringRef sigil, StringRef dialect) {
      StringRef name = findReference(text);
      if (name.empty())
        return;
      isValid = false;
      op->emitError() << kind << " '" << sigil << dialect << "." << text.take_until([](char c) { return c == '<'; })
                      << "' is kept as text and refers to '" << name
                      << "', which is defined elsewhere; write the definition in its place";
    };
    AttrTypeWalker walker;
    walker.addWalk([&](Attribute attr) {
      if (!seen.insert(attr.getAsOpaquePointer()).second)
        return WalkResult::skip();
      if (auto opaque = dyn_cast<OpaqueAttr>(attr))
        report(opaque.getAttrData(), "attribute", "#", opaque.getDialectNamespace());
      return WalkResult::advance();
    });
    walker.addWalk([&](Type type) {
      if (!seen.insert(type.getAsOpaquePointer()).second)
        return WalkResult::skip();
      if (auto opaque = dyn_cast<OpaqueType>(type))
        report(opaque.getTypeData(), "type", "!", opaque.getDialectNamespace());
      return WalkResult::advance();
    });
    for (NamedAttribute attr : op->getDiscardableAttrs())
      walker.walk(attr.getValue());
    for (StringAttr name : op->getName().getAttributeNames())
      if (std::optional<Attribute> attr = op->getInherentAttr(name); attr && *attr)
        walker.walk(*attr);
    for (Type type : op->getResultTypes())
      walker.walk(type);
    for (Region &region : op->getRegions())
      for (Block &block : region)
        for (Type type : block.getArgumentTypes())
          walker.walk(type);
    return success(isValid);
  }

private:
  DenseSet<const void *> seen;
};

} // namespace

LogicalResult kiln::util::verifyForeign(Operation *root) {
  ForeignVerifier verifier;
  bool isValid = true;
  root->walk<WalkOrder::PreOrder>([&](Operation *op) {
    isValid &= succeeded(verifier.verify(op));
    return op->isRegistered() ? WalkResult::advance() : WalkResult::skip();
  });
  return success(isValid);
}
