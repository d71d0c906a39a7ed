#!/usr/bin/env python3
"""Tests kiln-dump-module: dump_module_test.py TOOL FOLDER, the folder with modules NAME.vmfb, beside each NAME.txt and
NAME.json, which the stock tool printed for --output=all --bytecode_offsets and --output=flatbuffer-json."""

import json
import pathlib
import subprocess
import sys
import tempfile
import unittest
import zipfile

TOOL, FOLDER = sys.argv[1], pathlib.Path(sys.argv[2])
MODULES = sorted(FOLDER.glob("*.vmfb"))


def dump(*arguments):
    return subprocess.run([TOOL, *map(str, arguments)], capture_output=True, timeout=60)


class Output(unittest.TestCase):
    def text(self, *arguments):
        result = dump(*arguments)
        self.assertEqual((result.returncode, result.stderr), (0, b""))
        return result.stdout.decode()

    def test_there_are_modules(self):
        self.assertGreater(len(MODULES), 10)

    def test_text_is_that_of_the_stock_tool(self):
        for module in MODULES:
            with self.subTest(module.name):
                expected = module.with_suffix(".txt").read_text()
                self.assertEqual(self.text("--output=all", "--bytecode_offsets", module), expected)

    def test_all_is_the_default_and_has_two_parts(self):
        module = MODULES[0]
        parts = self.text("--output=metadata", module) + "\n" + self.text("--output=disassembly", module)
        self.assertEqual(self.text(module), parts)

    def test_json_is_that_of_the_stock_tool(self):
        for module in MODULES:
            with self.subTest(module.name):
                expected = json.loads(module.with_suffix(".json").read_text())
                compact = self.text("--output=flatbuffer-json", module)
                pretty = self.text("--output=flatbuffer-json", "--pretty", module)
                self.assertEqual(json.dumps(json.loads(compact)), json.dumps(expected))
                self.assertEqual(json.loads(pretty), expected)
                self.assertEqual(compact.count("\n"), 1)
                self.assertGreater(pretty.count("\n"), 10)

    def test_binary_is_the_flatbuffer(self):
        result = dump("--output=flatbuffer-binary", FOLDER / "vm_raw_container.vmfb")
        file = (FOLDER / "vm_raw_container.vmfb").read_bytes()
        self.assertEqual(result.stdout, file[4 : 4 + int.from_bytes(file[:4], "little")])

    def test_one_function_by_name_and_ordinal(self):
        module = FOLDER / "vm_calls.vmfb"
        whole = self.text("--output=disassembly", module)
        directives, *functions = whole.split("\n\n")
        for number, names in ((1, ("fn1", "1", "0x1")), (3, ("import", "3", "0x3"))):
            for name in names:
                text = self.text("--output=disassembly", f"--function={name}", module)
                self.assertEqual(text.rstrip("\n"), directives + "\n\n" + functions[number].rstrip("\n"))
        self.assertEqual(self.text("--output=disassembly", "--function=missing", module), directives + "\n")

    def test_extract(self):
        module = FOLDER / "tensor_vmvx.vmfb"
        segments = json.loads(module.with_suffix(".json").read_text())["rodata_segments"]
        with tempfile.TemporaryDirectory() as folder:
            self.assertEqual(self.text(f"--extract={folder}/new", module), "")
            files = {path.name: path.read_bytes() for path in pathlib.Path(folder, "new").iterdir()}
        external = "add_dispatch_0_vmvx_bytecode_fb.fb"
        with zipfile.ZipFile(module) as archive:
            self.assertEqual(files.pop(external), archive.read(external))
        expected = {f"rodata_{i}.bin": bytes(segment["embedded_data"])
                    for i, segment in enumerate(segments) if "embedded_data" in segment}
        self.assertEqual(files, expected)


class Refusal(unittest.TestCase):
    def check(self, expected, *arguments):
        result = dump(*arguments)
        self.assertEqual((result.returncode, result.stdout), (1, b""))
        text = result.stderr.decode()
        self.assertEqual(text.count("\n"), 1, text)
        self.assertIn(expected, text)

    def test_command_lines(self):
        self.check("Syntax: kiln-dump-module")
        self.check("--unknown", "--unknown", MODULES[0])
        self.check("INVALID_ARGUMENT; unknown output 'x'", "--output=x", MODULES[0])

    def test_files(self):
        self.check("NOT_FOUND; cannot read", FOLDER / "missing.vmfb")
        self.check("UNAVAILABLE; cannot read", FOLDER)
        self.check("[R1]", FOLDER / "vm_calls.txt")
        self.check("UNAVAILABLE; cannot make folder", f"--extract={MODULES[0]}", MODULES[0])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
