"""Runs what kiln-compile writes in the stock runtime and keeps its verdicts, keyed by the bytes of the modules."""

import json
import subprocess

from .result import Result
from .stock import TIMEOUT_SECONDS, Stock

# Reasons for which only the stock compiler differs from Kiln.
COMPILED_DIFFERENTLY = ("registers", "zero-fold", "sum-fold", "initializer-stores", "initializer-fail")


class StockReadsKiln(Stock):
    def __init__(self, venv, build_dir, host_module, kiln_compile):
        super().__init__(venv, build_dir, host_module)
        self.kiln_compile = kiln_compile
        self.build_dir = self.build_dir.parent / "stock-reads-kiln"
        self.build_dir.mkdir(parents=True, exist_ok=True)

    def compile(self, source, name):
        output = self.build_dir / f"{name}.vmfb"
        done = subprocess.run([self.kiln_compile, source, "-o", output], capture_output=True, text=True)
        return (output, "") if done.returncode == 0 else (None, f"kiln-compile: {done.stderr.strip()[:400]}")

    def run(self, program):
        if program.stock_cannot_compile == "yield":  # it does not run it either
            return []
        module, error = self.compile(program.path, program.group)
        if module is None:
            return [Result("(whole file)", 0, None, error)]
        modules = [module]
        if any(i.name.startswith("test_host.") for i in program.imports):
            host, error = self.compile(self.host_module, f"{program.group}-host")
            if host is None:
                raise SystemExit(f"{self.host_module}: {error}")
            modules.insert(0, host)
        key = self.version.copy()
        for path in (*modules, program.path):
            key.update(path.read_bytes())
        cache = self.build_dir / f"{program.group}-{key.hexdigest()[:16]}.json"
        if cache.exists():
            return [Result(**fields) for fields in json.loads(cache.read_text())]
        results = []
        for export in program.tests:
            if export.kiln_only and export.kiln_only not in COMPILED_DIFFERENTLY:
                continue
            expected = program.expected_init_status or export.expected_status
            results.append(self._call([f"--module={path}" for path in modules], export.name, expected, TIMEOUT_SECONDS))
        cache.write_text(json.dumps([vars(result) for result in results]))
        return results
