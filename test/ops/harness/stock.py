"""Runs programs with the stock tools and keeps their verdicts, keyed by the content of everything that decides them."""

import hashlib
import json
import pathlib
import re
import subprocess

from .program import STATUS_NAMES
from .result import Result, Unavailable

TIMEOUT_SECONDS = 20
AUDIT_TIMEOUT_SECONDS = 3  # calls that never end are expected there

# Reasons that an audit takes for granted: calls that never end, and results that depend on the machine's memory.
UNAUDITED = ("yield", "memory")


class Stock:
    """`venv`: a virtual environment holding the stock compiler and runtime packages."""

    def __init__(self, venv, build_dir, host_module):
        packages = list(pathlib.Path(venv).glob("lib/python3*/site-packages/iree"))
        if not packages:
            raise Unavailable(f"{venv}: no stock tools there")
        self.compiler = packages[0] / "compiler" / "_mlir_libs" / "iree-compile"
        self.runner = packages[0] / "_runtime_libs" / "iree-run-module"
        self.version = hashlib.sha256(str([p.name for p in sorted(packages[0].parent.glob("iree_base*"))]).encode())
        self.build_dir = pathlib.Path(build_dir) / "stock"
        self.build_dir.mkdir(parents=True, exist_ok=True)
        self.host_module = host_module

    def run(self, program, audit=False):
        """Verdicts of all exports that stock has to agree on; with `audit` of those it must not agree on."""
        if program.stock_cannot_compile and (not audit or program.stock_cannot_compile in UNAUDITED):
            return []
        needs_host = any(i.name.startswith("test_host.") for i in program.imports)
        key = self.version.copy()
        for path in (pathlib.Path(__file__), program.path):
            key.update(path.read_bytes())
        if needs_host:
            key.update(pathlib.Path(self.host_module).read_bytes())
        cache = self.build_dir / f"{program.group}-{key.hexdigest()[:16]}{'-audit' if audit else ''}.json"
        if cache.exists():
            return [Result(**fields) for fields in json.loads(cache.read_text())]
        results = self._run(program, needs_host, audit)
        cache.write_text(json.dumps([vars(result) for result in results]))
        return results

    def compile(self, source, name):
        output = self.build_dir / f"{name}.vmfb"
        try:
            done = subprocess.run([self.compiler, "--compile-mode=vm", source, "-o", output], capture_output=True,
                                  text=True, timeout=TIMEOUT_SECONDS)
        except subprocess.TimeoutExpired:
            return None, "iree-compile does not end"
        return (output, "") if done.returncode == 0 else (None, f"iree-compile: {done.stderr.strip()[:400]}")

    def _run(self, program, needs_host, audit):
        module, error = self.compile(program.path, program.group)
        if module is None:
            return [Result("(whole file)", 0, None, error)]
        modules = [f"--module={module}"]
        if needs_host:
            host, error = self.compile(self.host_module, "host")
            if host is None:
                raise SystemExit(f"{self.host_module}: {error}")
            modules.insert(0, f"--module={host}")
        results = []
        for export in program.tests:
            if bool(export.kiln_only) != audit and not program.stock_cannot_compile:
                continue
            if audit and export.kiln_only in UNAUDITED:
                continue
            expected = program.expected_init_status or export.expected_status
            result = self._call(modules, export.name, expected, AUDIT_TIMEOUT_SECONDS if audit else TIMEOUT_SECONDS)
            helper = program.index_helper(export)
            if not result.passed and helper:
                result.message += f" (table entry {self._returned(modules, helper.name)})"
            results.append(result)
        return results

    def _call(self, modules, name, expected, timeout):
        try:
            done = subprocess.run([self.runner, *modules, f"--function={name}"], capture_output=True, text=True,
                                  timeout=timeout)
        except subprocess.TimeoutExpired:
            return Result(name, expected, None, "does not end")
        if done.returncode == 0:
            return Result(name, expected, 0, "")
        if done.returncode < 0:
            return Result(name, expected, None, f"killed by signal {-done.returncode}")
        match = re.search(r": ([A-Z_]+); (.*)", done.stderr)
        if not match or match[1] not in STATUS_NAMES:
            return Result(name, expected, None, done.stderr.strip()[:400])
        return Result(name, expected, STATUS_NAMES.index(match[1]), match[2])

    def _returned(self, modules, name):
        done = subprocess.run([self.runner, *modules, f"--function={name}"], capture_output=True, text=True,
                              timeout=TIMEOUT_SECONDS)
        match = re.search(r"=(-?\d+)", done.stdout)
        return match[1] if match else "unknown"
