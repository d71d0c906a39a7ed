#!/usr/bin/env python3
"""Compiles every file of the C support code alone for one target, with all warnings as errors, and checks that
freestanding files need nothing but memcpy, memset, memmove and the compiler's helper library.

Where double is shorter than 64 bits, what is about f64 must not compile and must say why.
"""

import pathlib
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "test" / "firmware"))
import run  # noqa: E402

SUPPORT = ROOT / "emitc_templates"
FLAGS = (*run.STRICT_CFLAGS, "-Wsign-conversion", "-O2")
VARIANTS = {".c": ((), ("-DKILN_STATUS_CODE_ONLY",)), ".h": (("-fsyntax-only",),)}
HOSTED = frozenset(("kiln_system.h", "kiln_system.c"))  # need malloc
NEED_F64 = frozenset(("kiln_f64.h", "kiln_math_f64.h"))
HOSTED_TARGETS = frozenset(("host", "i386", "s390x"))
SHORT_DOUBLE_TARGETS = frozenset(("avr",))


def problems(target, path, variant, work_dir):
    """Yields what is wrong with one file."""
    source = path
    if path.suffix == ".h":  # twice: guards work
        source = work_dir / "includes.c"
        source.write_text(f'#include "{path.name}"\n#include "{path.name}"\nextern int one_declaration;\n')
    object_path = work_dir / "object.o"
    try:
        run.compile_object(target, source, object_path, [SUPPORT], (*FLAGS, *variant))
    except run.Failure as failure:
        if target not in SHORT_DOUBLE_TARGETS or path.name not in NEED_F64:
            yield str(failure)
        elif "#error" not in str(failure) or "double" not in str(failure):
            yield f"refused without a clear message:\n{failure}"
        return
    if target in SHORT_DOUBLE_TARGETS and path.name in NEED_F64:
        yield "compiles, though double is not 64 bits"
    if path.suffix == ".h":
        return
    own = {name for name in run.symbols(target, "--undefined-only", [object_path]) if not name.startswith("kiln_")}
    foreign = own & set(run.unexpected_symbols(target, [object_path]))
    if foreign and path.name not in HOSTED:
        yield f"needs {' '.join(sorted(foreign))}"


def main():
    target = sys.argv[1]
    failed = count = 0
    with tempfile.TemporaryDirectory() as directory:
        for path in sorted((*SUPPORT.glob("*.c"), *SUPPORT.glob("*.h"))):
            if path.name in HOSTED and target not in HOSTED_TARGETS:
                continue
            for variant in VARIANTS[path.suffix]:
                count += 1
                try:
                    for problem in problems(target, path, variant, pathlib.Path(directory)):
                        failed += 1
                        print(f"{path.name} {' '.join(variant)}: {problem}")
                except run.MissingTool as missing:
                    print(f"skipped: {missing} is not installed")
                    return run.SKIPPED
    print(f"{count} compiled for {target}, {failed} failed")
    return 1 if failed or not count else 0


if __name__ == "__main__":
    sys.exit(main())
