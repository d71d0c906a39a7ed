//===- UtilDialect.td - Types and attributes around vm ----*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The few `util` types and attributes that have a meaning in VM modules. Others
// of the same namespace are kept as opaque text. The dialect has no ops.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_UTIL_UTILDIALECT
#define KILN_DIALECT_UTIL_UTILDIALECT

include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/BuiltinAttributeInterfaces.td"

def Util_Dialect : Dialect {
  let name = "util";
  let cppNamespace = "::kiln::util";
  let summary = "Types and attributes that accompany VM IR";
  let useDefaultTypePrinterParser = 0;
  let useDefaultAttributePrinterParser = 0;
  let extraClassDeclaration = [{
    ::mlir::Type parseType(::mlir::DialectAsmParser &parser) const override;
    void printType(::mlir::Type type, ::mlir::DialectAsmPrinter &printer) const override;
    ::mlir::Attribute parseAttribute(::mlir::DialectAsmParser &parser, ::mlir::Type type) const override;
    void printAttribute(::mlir::Attribute attr, ::mlir::DialectAsmPrinter &printer) const override;

  private:
    void registerAttributes();
    void registerTypes();

  public:
  }];
}

def Util_PtrType : TypeDef<Util_Dialect, "Ptr"> {
  let mnemonic = "ptr";
  let summary = "pointer to a global";
  let parameters = (ins "::mlir::Type":$targetType);
  let assemblyFormat = "`<` $targetType `>`";
}

def Util_InlineNeverAttr : AttrDef<Util_Dialect, "InlineNever"> {
  let mnemonic = "inline.never";
  let summary = "forbids inlining of the function or global";
}

def Util_InlineAlwaysAttr : AttrDef<Util_Dialect, "InlineAlways"> {
  let mnemonic = "inline.always";
  let summary = "allows inlining of the function or global";
}

def Util_BytePatternAttr : AttrDef<Util_Dialect, "BytePattern", [TypedAttrInterface]> {
  let mnemonic = "byte_pattern";
  let summary = "one byte repeated over the storage of a type";
  let description = "`#util.byte_pattern<255> : tensor<16xi8>`; the byte is the value modulo 256.";
  let parameters = (ins AttributeSelfTypeParameter<"">:$type, "uint64_t":$pattern);
  let assemblyFormat = "`<` $pattern `>`";
}

def Util_CompositeAttr : AttrDef<Util_Dialect, "Composite"> {
  let mnemonic = "composite";
  let summary = "data made of parts without gaps";
  let description = [{
    `#util.composite<6xi8, [dense<[1, 2]> : vector<2xi8>, "abc", dense<0> : vector<1xi8>]>`; the sizes of the
    parts add up to the total.
  }];
  let parameters = (ins "int64_t":$totalLength, ArrayRefParameter<"::mlir::Attribute">:$parts);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
}

#endif // KILN_DIALECT_UTIL_UTILDIALECT
