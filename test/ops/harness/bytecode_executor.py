"""Runs programs as bytecode in kiln-run-module."""

import pathlib
import re
import subprocess

from .program import STATUS_NAMES, Program
from .result import Result

TIMEOUT_SECONDS = 60

# Reasons for which Kiln differs from stock where programs are compiled: nothing is left of it in stock's bytecode.
COMPILED_DIFFERENTLY = ("registers", "nan-fold", "zero-fold", "sum-fold", "negative-zero", "initializer-stores", "initializer-fail",
                        "fail-status", "unordered", "exponent", "variadic", "saturation", "bounds")


class BytecodeExecutor:
    """`compile` makes a .vmfb of a program or host and returns (path, error); `from_stock`: the stock compiler does."""

    def __init__(self, runner, host_module, compile, from_stock):
        self.runner = runner
        self.host_module = host_module
        self.compile = compile
        self.from_stock = from_stock

    def run(self, program):
        if self.from_stock and program.stock_cannot_compile:
            return []
        module, error = self.compile(program.path, program.group)
        if module is None:
            return [Result("(whole file)", 0, None, error)]
        modules = [f"--module={module}"]
        if any(i.name.startswith("test_host.") for i in program.imports):
            exports = {f"test_host.{export.name}" for export in Program(self.host_module).exports}
            if any(i.name not in exports and not i.optional for i in program.imports):
                return []  # functions that only a native host has
            host, error = self.compile(self.host_module, f"{program.group}-host")
            if host is None:
                raise SystemExit(f"{self.host_module}: {error}")
            modules.insert(0, f"--module={host}")
        results = []
        for export in program.tests:
            if self.from_stock and export.kiln_only in COMPILED_DIFFERENTLY:
                continue
            expected = program.expected_init_status or export.expected_status
            result = self._call(modules, export.name, expected)
            helper = program.index_helper(export)
            if not result.passed and helper:
                result.message += f" (table entry {self._returned(modules, helper.name)})"
            results.append(result)
        return results

    def _call(self, modules, name, expected):
        try:
            done = subprocess.run([self.runner, *modules, f"--function={name}"], capture_output=True, text=True,
                                  timeout=TIMEOUT_SECONDS)
        except subprocess.TimeoutExpired:
            return Result(name, expected, None, "does not end")
        if done.returncode == 0:
            return Result(name, expected, 0, "")
        match = re.match(r"([A-Z_]+)(?:; (.*))?$", done.stderr, re.M)
        if done.returncode != 1 or not match or match[1] not in STATUS_NAMES:
            return Result(name, expected, None, f"exit code {done.returncode}: {done.stderr.strip()[:400]}")
        return Result(name, expected, STATUS_NAMES.index(match[1]), match[2] or "")

    def _returned(self, modules, name):
        done = subprocess.run([self.runner, *modules, f"--function={name}"], capture_output=True, text=True,
                              timeout=TIMEOUT_SECONDS)
        match = re.search(r"=(-?\d+)", done.stdout)
        return match[1] if match else "unknown"


class KilnCompiler:
    """Makes .vmfb files with kiln-compile."""

    def __init__(self, kiln_compile, build_dir):
        self.kiln_compile = kiln_compile
        self.build_dir = pathlib.Path(build_dir) / "kiln-bytecode"
        self.build_dir.mkdir(parents=True, exist_ok=True)

    def __call__(self, source, name):
        output = self.build_dir / f"{name}.vmfb"
        done = subprocess.run([self.kiln_compile, source, "-o", output], capture_output=True, text=True)
        return (output, "") if done.returncode == 0 else (None, f"kiln-compile: {done.stderr.strip()[:400]}")


class StockCompiler:
    """Makes .vmfb files with the compiler of `stock` and keeps them, by the content of their source."""

    def __init__(self, stock):
        self.stock = stock

    def __call__(self, source, name):
        key = self.stock.version.copy()
        key.update(pathlib.Path(source).read_bytes())
        kept = self.stock.build_dir / f"{name}-{key.hexdigest()[:16]}.vmfb"
        if kept.exists():
            return kept, ""
        module, error = self.stock.compile(source, name)
        if module is None:
            return None, error
        module.replace(kept)
        return kept, ""
