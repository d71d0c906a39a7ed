#!/usr/bin/env python3
"""Builds C for a target machine, runs it under that machine's emulator and checks what its objects need.

As a module: `run(target, sources, include_dirs, cflags) -> (exit_code, output)`, or the steps `compile_object`,
`unexpected_symbols`, `link` and `execute`. As a program: builds one image from generated C and host sources; with
--mlir the generated C comes from kiln-compile. Exit code 0: the image ran and main returned 0; 77: a tool of the
target is not installed.

A program prints through targets/console.h (on the include path) and ends by returning from main.
"""

import argparse
import dataclasses
import functools
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

TARGETS_DIR = pathlib.Path(__file__).resolve().parent / "targets"

#: What freestanding generated C may call besides the compiler's helper library.
ALLOWED_SYMBOLS = frozenset(("memcpy", "memset", "memmove"))

#: Float math of the C library, which programs may call that use such ops.
LIBM_SYMBOLS = frozenset(
    name + suffix
    for name in ("acos asin atan atan2 ceil cos cosh erf exp exp2 expm1 floor fma fmod log log10 log1p log2 pow "
                 "remainder rint round sin sinh sqrt tan tanh trunc").split()
    for suffix in ("", "f"))

STRICT_CFLAGS = ("-std=c99", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror")

SKIPPED = 77


class Failure(Exception):
    """A step failed; the message is the tool's output."""


class MissingTool(Exception):
    """A program that the target needs is not installed."""


@dataclasses.dataclass(frozen=True)
class Target:
    """How to build for one machine and run the result. `{image}` in `emulator` is the linked file."""

    prefix: str  # of the binutils and the compiler
    emulator: tuple
    cflags: tuple = ()
    ldflags: tuple = ()
    support: tuple = ()  # start-up and console sources, relative to targets/
    exit_line: bool = False  # the exit code is the last line of the output, not the emulator's

    def tool(self, name):
        return find_tool(self.prefix + name)


@functools.lru_cache(maxsize=None)
def find_tool(name):
    path = shutil.which(name)
    if path is None:
        raise MissingTool(name)
    return path


def semihosting(*machine):
    return machine + ("-display", "none", "-monitor", "none", "-serial", "none", "-chardev", "stdio,id=out",
                      "-semihosting-config", "enable=on,target=native,chardev=out", "-kernel", "{image}")


def image_ldflags(name, *more):
    return ("-nostartfiles", f"-L{TARGETS_DIR / 'cortex-m'}", f"-T{TARGETS_DIR / name / 'link.ld'}",
            "-Wl,--gc-sections", "-Wl,--no-warn-rwx-segments") + more


CORTEX_M0_CFLAGS = ("-mcpu=cortex-m0", "-mthumb")
CORTEX_M4F_CFLAGS = ("-mcpu=cortex-m4", "-mthumb", "-mfpu=fpv4-sp-d16", "-mfloat-abi=hard")
RV32IMAC_CFLAGS = ("-march=rv32imac", "-mabi=ilp32")
SECTIONS_CFLAGS = ("-ffunction-sections", "-fdata-sections")

TARGETS = {
    "host": Target(prefix="", emulator=("{image}",), support=("hosted/console.c",)),
    "cortex-m0": Target(
        prefix="arm-none-eabi-",
        emulator=semihosting("qemu-system-arm", "-M", "microbit"),
        cflags=CORTEX_M0_CFLAGS + SECTIONS_CFLAGS,
        ldflags=CORTEX_M0_CFLAGS + image_ldflags("cortex-m0"),
        support=("cortex-m/startup.c",)),
    "cortex-m4f": Target(
        prefix="arm-none-eabi-",
        emulator=semihosting("qemu-system-arm", "-M", "mps2-an386"),
        cflags=CORTEX_M4F_CFLAGS + SECTIONS_CFLAGS,
        ldflags=CORTEX_M4F_CFLAGS + image_ldflags("cortex-m4f"),
        support=("cortex-m/startup.c",)),
    "rv32imac": Target(
        prefix="riscv64-unknown-elf-",
        emulator=semihosting("qemu-system-riscv32", "-M", "virt", "-bios", "none"),
        cflags=RV32IMAC_CFLAGS + SECTIONS_CFLAGS + ("--specs=picolibc.specs",),
        ldflags=RV32IMAC_CFLAGS + ("--specs=picolibc.specs",) + image_ldflags("rv32imac"),
        support=("rv32imac/startup.c",)),
    # Floats in SSE registers: the x87 unit computes with other precisions.
    "i386": Target(
        prefix="i686-linux-gnu-",
        emulator=("qemu-i386", "{image}"),
        cflags=("-msse2", "-mfpmath=sse", "-fno-pie"),
        ldflags=("-static", "-no-pie"),
        support=("hosted/console.c",)),
    "s390x": Target(
        prefix="s390x-linux-gnu-",
        emulator=("qemu-s390x", "{image}"),
        cflags=("-fno-pie",),
        ldflags=("-static", "-no-pie"),
        support=("hosted/console.c",)),
    "avr": Target(
        prefix="avr-",
        emulator=("simavr", "-m", "atmega1284p", "-f", "8000000", "{image}"),
        cflags=("-mmcu=atmega1284p",) + SECTIONS_CFLAGS,
        ldflags=("-mmcu=atmega1284p", "-Wl,--gc-sections"),
        support=("avr/startup.c",),
        exit_line=True),
}


def call(command):
    """Runs a build tool and returns its standard output; a failure raises Failure with both outputs."""
    result = subprocess.run([str(part) for part in command], capture_output=True, text=True, errors="replace")
    if result.returncode != 0:
        raise Failure(f"{' '.join(str(part) for part in command)}\n{result.stdout}{result.stderr}")
    return result.stdout


def compile_object(target, source, object_path, include_dirs=(), cflags=()):
    """Compiles one C file. Target flags come first, so that `cflags` can override them."""
    includes = [f"-I{directory}" for directory in (*include_dirs, TARGETS_DIR)]
    call([TARGETS[target].tool("gcc"), *TARGETS[target].cflags, *cflags, *includes, "-c", source, "-o", object_path])


def symbols(target, flag, files):
    """Names that nm lists for `files` with `flag` (--undefined-only or --defined-only), local ones left out."""
    listing = call([TARGETS[target].tool("nm"), flag, "--extern-only", "--format=posix", *files])
    return {line.split()[0] for line in listing.splitlines() if len(line.split()) > 1}


@functools.lru_cache(maxsize=None)
def helper_symbols(target):
    """What the compiler's helper library defines."""
    library = call([TARGETS[target].tool("gcc"), *TARGETS[target].cflags, "-print-libgcc-file-name"]).strip()
    return frozenset(symbols(target, "--defined-only", [library]))


def unexpected_symbols(target, objects, allow_libm=False):
    """Undefined symbols of `objects` together that are neither ALLOWED_SYMBOLS nor in the compiler's helper library
    (nor in libm, where that is allowed), sorted."""
    needed = symbols(target, "--undefined-only", objects) - symbols(target, "--defined-only", objects)
    needed -= ALLOWED_SYMBOLS | helper_symbols(target)
    needed = {name for name in needed if name != "_GLOBAL_OFFSET_TABLE_"}
    if target == "avr":  # avr-libc keeps the float helpers of the compiler in its libm
        needed = {name for name in needed if not name.startswith("__")}
    if allow_libm:
        needed -= LIBM_SYMBOLS
    return sorted(needed)


def link(target, objects, image):
    call([TARGETS[target].tool("gcc"), *objects, *TARGETS[target].ldflags, "-lm", "-o", image])


def execute(target, image, timeout=60):
    """Runs a linked image; returns (exit code, output). Raises Failure when it does not end in `timeout` seconds."""
    description = TARGETS[target]
    command = [part.replace("{image}", str(image)) for part in description.emulator]
    command[0] = find_tool(command[0])
    try:
        result = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                text=True, errors="replace", timeout=timeout)
    except subprocess.TimeoutExpired as expired:
        raise Failure(f"{image}: still running after {timeout} s\n{expired.stdout or ''}") from None
    if not description.exit_line:
        return result.returncode, result.stdout
    return simulated_exit(result.stdout)


def simulated_exit(log):
    """Exit code and output from the log of an AVR simulation: console lines are green, '.' stands for the newline, and
    what is longer than 256 characters comes in several pieces."""
    output = ""
    for piece in re.findall(r"\x1b\[32m(.*)\n", log):
        output += piece[:-1] + "\n" if piece.endswith(".") else piece
    body, found, code = output.rpartition("\nexit ")
    if not found or not code.strip().isdigit():
        raise Failure(f"the program did not reach its end\n{log}")
    return int(code), body


def run(target, sources, include_dirs=(), cflags=(), *, generated=(), generated_cflags=STRICT_CFLAGS,
        allow_libm=False, work_dir=None, timeout=60):
    """Builds `sources` and `generated` into one image and runs it; returns (exit code, output).

    `generated` (generated C with its support code) is compiled with `generated_cflags` and `cflags`, and must need
    nothing but ALLOWED_SYMBOLS and the helper library; `sources` (main and what belongs to it) only with `cflags`.
    Objects and image stay in `work_dir` when it is given. Raises Failure when a step fails.
    """
    if work_dir is None:
        with tempfile.TemporaryDirectory() as directory:
            return run(target, sources, include_dirs, cflags, generated=generated, generated_cflags=generated_cflags,
                       allow_libm=allow_libm, work_dir=directory, timeout=timeout)
    work_dir = pathlib.Path(work_dir)
    work_dir.mkdir(parents=True, exist_ok=True)
    support = [TARGETS_DIR / "console.c", *(TARGETS_DIR / name for name in TARGETS[target].support)]
    generated_objects, host_objects = [], []
    for index, source in enumerate((*generated, *sources, *support)):
        is_generated = index < len(generated)
        object_path = work_dir / f"{index}_{pathlib.Path(source).stem}.o"
        compile_object(target, source, object_path, include_dirs,
                       (*generated_cflags, *cflags) if is_generated else ("-std=gnu11", *cflags))
        (generated_objects if is_generated else host_objects).append(object_path)
    if generated_objects:
        unexpected = unexpected_symbols(target, generated_objects, allow_libm)
        if unexpected:
            raise Failure(f"generated code needs more than it may: {' '.join(unexpected)}")
    image = work_dir / "image"
    link(target, [*generated_objects, *host_objects], image)
    return execute(target, image, timeout)


def generate(kiln_compile, mlir, out_dir, flags=()):
    """Compiles a .mlir file to C with its support code; returns the C files a program without a heap needs."""
    out_dir = pathlib.Path(out_dir)
    shutil.rmtree(out_dir, ignore_errors=True)
    out_dir.mkdir(parents=True)
    module = out_dir / (pathlib.Path(mlir).stem + ".c")
    call([kiln_compile, "--output-format=vm-c", mlir, "-o", module, f"--c-support-dir={out_dir}", *flags])
    return sorted(path for path in out_dir.glob("*.c") if path.name != "kiln_system.c")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("target", choices=TARGETS)
    parser.add_argument("sources", nargs="*", help="host C files: main and what belongs to it")
    parser.add_argument("--mlir", help="module to compile to C with --kiln-compile")
    parser.add_argument("--kiln-compile", default="kiln-compile")
    parser.add_argument("--compile-flag", action="append", default=[], help="more flags for kiln-compile")
    parser.add_argument("--generated", action="append", default=[], help="a C file of generated code")
    parser.add_argument("--support", action="append", default=[],
                        help="a C file of support code, used unless kiln-compile wrote one of this name")
    parser.add_argument("-I", dest="include_dirs", action="append", default=[])
    parser.add_argument("--cflag", action="append", default=[], help="e.g. --cflag=-Os; default -O2")
    parser.add_argument("--libm", action="store_true", help="generated code may call libm")
    parser.add_argument("--work-dir", help="keeps the C files, objects and image here")
    parser.add_argument("--timeout", type=float, default=60)
    options = parser.parse_args()

    with tempfile.TemporaryDirectory() as temporary:
        work_dir = pathlib.Path(options.work_dir or temporary)
        try:
            generated, include_dirs = list(options.generated), list(options.include_dirs)
            if options.mlir:
                generated += generate(options.kiln_compile, options.mlir, work_dir / "c", options.compile_flag)
                include_dirs.insert(0, work_dir / "c")
            written = {pathlib.Path(path).name for path in generated}
            generated += [path for path in options.support if pathlib.Path(path).name not in written]
            code, output = run(options.target, options.sources, include_dirs, options.cflag or ["-O2"],
                               generated=generated, allow_libm=options.libm, work_dir=work_dir,
                               timeout=options.timeout)
        except Failure as failure:
            print(failure, file=sys.stderr)
            return 1
        except MissingTool as missing:
            print(f"skipped: {missing} is not installed", file=sys.stderr)
            return SKIPPED
    print(output, end="")
    print(f"{options.target}: exit code {code}")
    return 1 if code else 0


if __name__ == "__main__":
    sys.exit(main())
