"""Configuration of the compiler's lit tests.

Substitutions: the tools by name, FileCheck, split-file, %llvm-tblgen, %data (test/data), %source (root of the project),
%mlir_include (headers of MLIR), %python, and with the feature `stock` the programs of the stock tools as %stock/iree-opt
and so on. %cc, %clang (C99) and %cxx (C++17) are the C compilers with all warnings as errors; %clang and gdb have the
features `clang` and `gdb`.
"""

import os
import shutil

import lit.formats

config.name = "kiln"
config.test_format = lit.formats.ShTest(execute_external=False)
config.test_source_root = os.path.dirname(__file__)
config.suffixes = [".mlir", ".test"]

# Only these folders hold lit tests.
folders = {"Dialect", "Target", "invalid", "tools"}
config.excludes = [name for name in os.listdir(config.test_source_root) if name not in folders]

tools = {name: os.path.join(config.kiln_bin, name) for name in ("kiln-opt", "kiln-compile")}
tools["FileCheck"] = config.filecheck
tools["split-file"] = os.path.join(os.path.dirname(config.filecheck), "split-file")
for name, path in tools.items():
    config.substitutions.append((r"(?<![\w./%-])" + name + r"(?![\w./-])", path))
config.substitutions.append(("%data", os.path.join(config.test_source_root, "data")))
config.substitutions.append(("%source", config.kiln_source))
config.substitutions.append(("%python", config.python))
config.substitutions.append(("%mlir_include", config.mlir_include))
config.substitutions.append(("%llvm-tblgen", config.llvm_tblgen))
config.substitutions.append(("%stock", config.stock_bin))

strict = " -Wall -Wextra -Wpedantic -Wconversion -Werror "
config.substitutions.append(("%cc", "gcc -std=c99" + strict))
config.substitutions.append(("%cxx", "g++ -std=c++17" + strict))
clang = shutil.which("clang-22") or shutil.which("clang")
if clang:
    config.substitutions.append(("%clang", clang + " -std=c99" + strict))
    config.available_features.add("clang")
if shutil.which("gdb"):
    config.available_features.add("gdb")

if os.path.exists(os.path.join(config.stock_bin, "iree-opt")):
    config.available_features.add("stock")
config.environment["FILECHECK_OPTS"] = "-enable-var-scope --allow-unused-prefixes=false"
