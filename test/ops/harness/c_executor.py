"""Runs programs as generated C: kiln-compile, a C compiler, and the machine or an emulator."""

import dataclasses
import hashlib
import pathlib
import re
import shutil
import subprocess

from .main_file import Header, linked_main_file, main_file
from .result import Result, Unavailable

STRICT = ["-std=c99", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror"]
SANITIZED = ["-O1", "-g", "-fsanitize=address,undefined,float-cast-overflow", "-fno-sanitize-recover=all",
             "-fno-omit-frame-pointer"]
HERE = pathlib.Path(__file__).resolve().parent.parent
TEMPLATES = HERE.parent.parent / "emitc_templates"


@dataclasses.dataclass
class Target:
    """A C compiler with its options, and what runs the result."""
    compiler: str
    flags: list
    runner: tuple = ()
    link: tuple = ("-lm",)
    machine: str = "machine_hosted.c"
    kiln_flags: tuple = ()
    has_f64: bool = True
    code_only: bool = False
    keeps_messages: bool = True
    only_imports: bool = False
    is_linked: bool = False  # through its descriptor
    main_compiler: tuple = ()
    fallback_runner: tuple = ()
    needs: tuple = ()


TARGETS = {
    "c-gcc-O0": Target("gcc", ["-O0", *STRICT]),
    "c-gcc-O2": Target("gcc", ["-O2", *STRICT]),
    "c-gcc-gnu17": Target("gcc", ["-O3", "-std=gnu17", "-march=haswell", "-Wall", "-Wextra", "-Werror"], needs=("fma",)),
    "c-header-cxx": Target("gcc", ["-O1", *STRICT], main_compiler=("g++", "-std=c++17", "-x", "c++", "-Wall", "-Wextra",
                                                                  "-Wpedantic", "-Wconversion", "-Werror")),
    "c-clang-O2": Target("clang-22", ["-O2", *STRICT]),
    "c-asan-ubsan": Target("clang-22", [*SANITIZED, *STRICT]),
    # It cannot align the records that hold messages.
    "c-tcc": Target("tcc", ["-std=c99", "-Wall", "-Werror"], keeps_messages=False),
    "c-single-file": Target("gcc", ["-O2", *STRICT], kiln_flags=("--c-single-file",)),
    "c-code-status": Target("gcc", ["-O2", *STRICT], kiln_flags=("--c-status=code",)),
    "c-two-modules": Target("gcc", ["-O2", *STRICT], only_imports=True),
    "c-link-imports": Target("gcc", ["-O2", *STRICT], only_imports=True, kiln_flags=("--c-imports=link",)),
    # Modules that a host links at run time: in a shared object of one file, and as part of the program.
    "c-shared": Target("gcc", ["-O2", *STRICT], kiln_flags=("--c-module-descriptor", "--c-single-file"),
                       is_linked=True, link=("-lm", "-ldl")),
    "c-descriptor": Target("clang-22", [*SANITIZED, *STRICT], kiln_flags=("--c-module-descriptor",), is_linked=True,
                           link=("-lm", "-ldl")),
    "c-i386": Target("i686-linux-gnu-gcc", ["-O2", *STRICT], link=("-static", "-lm"), fallback_runner=("qemu-i386",)),
    "c-s390x": Target("s390x-linux-gnu-gcc", ["-O2", *STRICT], link=("-static", "-lm"), runner=("qemu-s390x",)),
    "c-avr": Target("avr-gcc", ["-Os", "-mmcu=atmega1284p", "-ffunction-sections", "-fdata-sections", *STRICT],
                    runner=("simavr", "-m", "atmega1284p", "-f", "16000000"), link=("-Wl,--gc-sections", "-lm"),
                    machine="machine_avr.c", kiln_flags=("--c-status=code",), has_f64=False, code_only=True),
}

_OUTPUT = re.compile(r"^< (\d+) (\d+) (\d+) (-?\d+) (\S+) (-?\d+) ?(.*)$")


class CExecutor:
    def __init__(self, name, kiln_compile, build_dir):
        self.name = name
        self.target = TARGETS[name]
        self.kiln_compile = kiln_compile
        self.build_dir = pathlib.Path(build_dir) / name
        tools = [self.target.compiler, *self.target.main_compiler[:1], *self.target.runner[:1]]
        missing = [tool for tool in tools if not shutil.which(tool)]
        if missing:
            raise Unavailable(f"{name}: {' '.join(missing)} not installed")
        features = pathlib.Path("/proc/cpuinfo").read_text().split() if self.target.needs else []
        if any(need not in features for need in self.target.needs):
            raise Unavailable(f"{name}: this machine lacks {' '.join(self.target.needs)}")

    def accepts(self, program):
        if self.target.only_imports:
            return bool(program.imports) and not self._host_header(program)
        if not self.target.has_f64 and program.uses_f64:
            return False
        if "--c-single-file" in self.target.kiln_flags and program.imports and not self.target.is_linked:
            # The host needs buffers and lists; the header of a single-file module has only what the module needs.
            return "!vm.buffer" in program.text and "!vm.list" in program.text
        return True

    @staticmethod
    def _host_header(program):
        name = f"{program.path.stem}_host.h"
        return name if (program.path.parent / name).exists() else None

    def run(self, program):
        if not self.accepts(program):
            return []
        folder = self.build_dir / program.group
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        try:
            binary = self._build(program, folder)
        except BuildError as error:
            return [Result("(whole file)", 0, None, str(error))]
        return self._run(program, binary)

    def _kiln(self, source, output, folder):
        command = [self.kiln_compile, "--output-format=vm-c", source, "-o", output, *self.target.kiln_flags]
        if "--c-single-file" not in self.target.kiln_flags:
            command.append(f"--c-support-dir={folder}")
        _check("kiln-compile", command)
        return Header(output.with_suffix(".h").read_text())

    def _build(self, program, folder):
        output = folder / f"{program.group}.c"
        header = self._kiln(program.path, output, folder)
        main = folder / "main.c"
        own, shared = [main, output], [HERE / "driver.c", HERE / self.target.machine]
        if self.target.is_linked:
            library = self._shared_object(output, folder) if self.name == "c-shared" else None
            main.write_text(linked_main_file(program, header, library))
            own = [main] if library else own
            shared += [HERE / "module_host.c", HERE / "native_host.c", HERE / "host.c"]
        else:
            main.write_text(main_file(program, output.with_suffix(".h").name, header, self._host_header(program)))
        if self.name == "c-two-modules":
            self._kiln(HERE / "host.mlir", folder / "test_host.c", folder)
            own += [folder / "test_host.c", HERE / "host_module.c"]
        elif program.imports and not self.target.is_linked:
            shared.append(HERE / "host.c")
        if self.name == "c-link-imports":
            shared.append(HERE / "host_link.c")
        self._add_missing_support(folder, bool(program.imports) or self.target.is_linked)
        shared += sorted(folder.glob("kiln_*.c"))
        includes = [f"-I{folder}", f"-I{HERE}", f"-I{program.path.parent}"]
        if self.target.main_compiler:
            compiler, *flags = self.target.main_compiler
            own[0] = folder / "main.o"
            _check(compiler, [compiler, *flags, *self.defines, *includes, "-c", main, "-o", own[0]])
        objects = [self._object(source, folder, includes) for source in shared]
        binary = folder / "program"
        _check(self.target.compiler, [self.target.compiler, *self.target.flags, *self.defines, *includes, *own, *objects,
                                      "-o", binary, *self.target.link])
        return binary

    def _shared_object(self, source, folder):
        """The module alone: it shows one function, and needs nothing but the C library."""
        library = folder / f"{source.stem}.so"
        _check(self.target.compiler, [self.target.compiler, *self.target.flags, "-DKILN_SHARED", "-fPIC", "-fvisibility=hidden",
                                      "-shared", "-Wl,-z,defs", source, "-o", library, "-lm"])
        return library

    @property
    def keeps_messages(self):
        return self.target.keeps_messages and "--c-status=code" not in self.target.kiln_flags

    @property
    def defines(self):
        flags = ["-DTRIES_EXHAUSTION=" + ("0" if self.target.machine == "machine_avr.c" else "1")]
        return flags + (["-DKILN_STATUS_CODE_ONLY"] if self.target.code_only else [])

    def _object(self, source, folder, includes):
        """Object file of a source that many programs share, kept under the hash of all it is made from."""
        key = hashlib.sha256(repr((self.target.compiler, self.target.flags, self.defines)).encode())
        for path in _with_includes(source, (folder, HERE)):
            key.update(path.read_bytes())
        kept = self.build_dir / "objects" / f"{source.stem}-{key.hexdigest()[:20]}.o"
        if not kept.exists():
            kept.parent.mkdir(exist_ok=True)
            made = folder / f"{source.stem}.o"
            _check(self.target.compiler, [self.target.compiler, *self.target.flags, *self.defines, *includes, "-c", source, "-o", made])
            made.replace(kept)
        return kept

    @staticmethod
    def _add_missing_support(folder, uses_host):
        """The driver needs objects, and the host buffers and lists, even where the program does not."""
        names = ["kiln_base", "kiln_status", "kiln_object", "kiln_debug", "kiln_call"] + (["kiln_buffer", "kiln_list"] if uses_host else [])
        for path in (TEMPLATES / f"{name}{suffix}" for name in names for suffix in (".h", ".c")):
            if path.exists() and not (folder / path.name).exists():
                shutil.copy(path, folder)

    def _run(self, program, binary):
        results = {}
        first = 0
        while first < len(program.tests):
            started, crash = self._run_from(program, binary, first, results)
            if crash is None:
                break
            if started is None:
                return [Result("(whole file)", 0, None, crash)]
            export = program.tests[started]
            results[started] = Result(export.name, self._expected(program, export), None, crash)
            first = started + 1
            if self.target.machine == "machine_avr.c":
                break
        for index, export in enumerate(program.tests):
            results.setdefault(index, Result(export.name, self._expected(program, export), None, "did not run"))
        return [results[index] for index in sorted(results)]

    @staticmethod
    def _expected(program, export):
        return program.expected_init_status or export.expected_status

    def _run_from(self, program, binary, first, results):
        """Runs tests `first` and later; returns (the test that did not end, why) or (None, None)."""
        command = [*self.target.runner, binary]
        if self.target.machine == "machine_hosted.c":
            command.append(str(first))
        try:
            done = self._execute(command)
            output, crash = done.stdout + (done.stderr if self.target.machine == "machine_avr.c" else ""), None
            if done.returncode != 0:
                lines = [line for line in done.stderr.splitlines() if "ERROR" in line or "runtime error" in line]
                crash = f"exit code {done.returncode}" + (f": {lines[0]}" if lines else "")
        except subprocess.TimeoutExpired as error:
            output, crash = (error.stdout or b"").decode(errors="replace"), "does not end"
        if self.target.machine == "machine_avr.c":
            output = re.sub(r"\x1b\[[0-9;]*m", "", output).replace(".\n", "\n")  # the emulator's colours and line ends
        started = None
        for line in output.splitlines():
            if line.startswith("> "):
                started = int(line[2:])
            match = _OUTPUT.match(line)
            if match:
                index = int(match[1])
                results[index] = self._result(program, program.tests[index], match)
                started = None
        if crash is None and started is not None:
            crash = "stopped without a verdict"
        return started, crash

    def _execute(self, command):
        run = lambda words: subprocess.run(words, capture_output=True, encoding="utf-8", errors="replace", timeout=120)
        try:
            return run(command)
        except OSError:
            if not self.target.fallback_runner:
                raise
            return run([*self.target.fallback_runner, *command])

    def _result(self, program, export, match):
        status, suspensions, debug_calls, failing = (int(match[group]) for group in (2, 3, 4, 6))
        fault, message = match[5], match[7]
        result = Result(export.name, self._expected(program, export), status, message)
        wanted = program.attributes.get("init_suspends") if program.expected_init_status else export.suspends
        if fault != "-":
            result.fault = fault
        elif wanted is not None and wanted != suspensions:
            result.fault = f"suspended {suspensions} times instead of {wanted}"
        elif export.attributes.get("debug_calls", debug_calls) != debug_calls:
            result.fault = f"called {debug_calls} debug hooks instead of {export.attributes['debug_calls']}"
        elif export.attributes.get("expected_message", message).replace("\n", " ") != message and self.keeps_messages:
            result.fault = f"message {message!r} instead of {export.attributes['expected_message']!r}"
        if failing >= 0:
            result.message += f" (table entry {failing})"
        return result


class BuildError(Exception):
    pass


def _with_includes(source, folders, seen=None):
    """The source and every file of `folders` that it includes, directly or not."""
    seen = seen if seen is not None else {}
    if source not in seen:
        seen[source] = None
        for name in re.findall(r'^\s*#\s*include "([^"]+)"', source.read_text(), re.M):
            found = next((folder / name for folder in folders if (folder / name).exists()), None)
            if found:
                _with_includes(found, folders, seen)
    return list(seen)


def _check(what, command):
    try:
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=300)
    except subprocess.TimeoutExpired as error:
        raise BuildError(f"{what} does not end") from error
    if done.returncode != 0:
        raise BuildError(f"{what}: {(done.stderr or done.stdout).strip()[:1500]}")
