#include "module_text.h"

#include <map>
#include <sstream>
#include <stdexcept>

using kiln::isa::FieldKind;

namespace {

/// Words of a line; brackets are words of their own, quoted words lose their quotes.
std::vector<std::string> splitLine(const std::string &line) {
  std::vector<std::string> words;
  for (std::size_t i = 0; i < line.size();) {
    char c = line[i];
    if (c == ' ' || c == ',') {
      ++i;
    } else if (c == '#') {
      break;
    } else if (std::string("[]{}").find(c) != std::string::npos) {
      words.emplace_back(1, c);
      ++i;
    } else if (c == '"') {
      std::string word;
      for (++i; i < line.size() && line[i] != '"'; ++i) {
        bool isNul = line.compare(i, 2, "\\0") == 0;
        word += isNul ? '\0' : line[i];
        i += isNul;
      }
      ++i;
      words.push_back(word);
    } else {
      std::size_t end = std::min(line.find_first_of(" ,[]{}", i), line.size());
      words.push_back(line.substr(i, end - i));
      i = end;
    }
  }
  return words;
}

uint64_t parseNumber(const std::string &word) {
  std::size_t end = 0;
  bool isNegative = word.starts_with("-");
  uint64_t value = isNegative ? static_cast<uint64_t>(std::stoll(word, &end, 0)) : std::stoull(word, &end, 0);
  if (end != word.size())
    throw std::runtime_error("'" + word + "' is no number");
  return value;
}

uint16_t parseRegister(const std::string &word) {
  uint16_t bits = word[0] == 'r' ? 0x8000 : word[0] == 'R' ? 0xC000 : 0;
  bool isName = bits != 0 || word[0] == 'i';
  return static_cast<uint16_t>(bits | parseNumber(isName ? word.substr(1) : word));
}

/// Reads operands from the words of a line.
class OperandParser {
public:
  OperandParser(const std::vector<std::string> &words, const std::map<std::string, uint32_t> &blocks)
      : words(words), blocks(blocks) {}

  TestOperand parse(FieldKind kind) {
    TestOperand operand;
    if (kiln::isa::isRegister(kind)) {
      operand.value = parseRegister(take());
    } else if (kiln::isa::isRegisterList(kind) || kind == FieldKind::ListU16 || kind == FieldKind::Remap) {
      expect("[");
      while (peek() != "]")
        addElement(operand, take());
      expect("]");
    } else if (kind == FieldKind::Text) {
      operand.text = take();
    } else if (kind == FieldKind::Cases) {
      expect("{");
      while (peek() != "}") {
        operand.cases.push_back(parse(FieldKind::BlockPC));
        operand.cases.push_back(parse(FieldKind::Remap));
      }
      expect("}");
    } else {
      operand.value = parseValue(take());
    }
    return operand;
  }

  void finish() const {
    if (next != words.size())
      throw std::runtime_error("too many words");
  }

private:
  void addElement(TestOperand &operand, const std::string &word) {
    std::size_t arrow = word.find("->");
    operand.elements.push_back(parseRegister(word.substr(0, arrow)));
    if (arrow != std::string::npos)
      operand.elements.push_back(parseRegister(word.substr(arrow + 2)));
  }

  uint64_t parseValue(const std::string &word) {
    if (word.starts_with("import:"))
      return 0x80000000u | parseNumber(word.substr(7));
    auto block = blocks.find(word);
    return block != blocks.end() ? block->second : parseNumber(word);
  }

  const std::string &peek() const {
    if (next == words.size())
      throw std::runtime_error("too few words");
    return words[next];
  }
  std::string take() {
    std::string word = peek();
    ++next;
    return word;
  }
  void expect(const std::string &word) {
    if (take() != word)
      throw std::runtime_error("expected " + word);
  }

  const std::vector<std::string> &words;
  const std::map<std::string, uint32_t> &blocks;
  std::size_t next = 1;
};

std::vector<uint8_t> parseBytes(const std::vector<std::string> &words, std::size_t first) {
  std::vector<uint8_t> bytes;
  for (std::size_t i = first; i < words.size(); ++i)
    bytes.push_back(static_cast<uint8_t>(std::stoul(words[i], nullptr, 16)));
  return bytes;
}

void assembleLine(const std::vector<std::string> &words, std::map<std::string, uint32_t> &blocks,
                  std::vector<uint8_t> &bytecode) {
  if (words[0] == ".bytes" || words[0] == ".fill") {
    bool isFill = words[0] == ".fill";
    std::vector<uint8_t> bytes = parseBytes(words, isFill ? 2 : 1);
    for (uint64_t i = isFill ? parseNumber(words.at(1)) : 1; i != 0; --i)
      bytecode.insert(bytecode.end(), bytes.begin(), bytes.end());
    return;
  }
  if (words[0].ends_with(":")) {
    blocks[words[0].substr(0, words[0].size() - 1)] = static_cast<uint32_t>(bytecode.size());
    encode(bytecode, *kiln::isa::findOp(kiln::isa::Opcode::Block), {});
    return;
  }
  const kiln::isa::OpInfo *op = kiln::isa::findOp(words[0]);
  if (!op)
    throw std::runtime_error("unknown mnemonic '" + words[0] + "'");
  OperandParser parser(words, blocks);
  std::vector<TestOperand> operands;
  for (const kiln::isa::Field &field : op->fields)
    operands.push_back(parser.parse(field.kind));
  parser.finish();
  encode(bytecode, *op, operands);
}

/// The lines of a function, read twice: blocks may be named before they start.
void assemble(const std::vector<std::vector<std::string>> &lines, TestFunction &function, bool setBlockCount) {
  std::map<std::string, uint32_t> blocks;
  for (const std::vector<std::string> &words : lines)
    if (words[0].ends_with(":"))
      blocks[words[0].substr(0, words[0].size() - 1)] = 0;
  for (int round = 0; round < 2; ++round) {
    function.bytecode.clear();
    for (const std::vector<std::string> &words : lines)
      assembleLine(words, blocks, function.bytecode);
  }
  if (setBlockCount)
    function.blockCount = static_cast<int>(blocks.size());
}

class CaseParser {
public:
  void line(const std::string &line) {
    std::vector<std::string> words = splitLine(line);
    if (words.empty())
      return;
    if (line[0] == ' ')
      body.push_back(words);
    else
      directive(words, line);
  }

  TestCase finish() {
    finishFunction();
    result.file = result.module.build();
    for (const auto &[offset, bytes] : patches)
      for (std::size_t i = 0; i < bytes.size(); ++i)
        result.file.at(offset + i) = bytes[i];
    if (size)
      result.file.resize(*size);
    return std::move(result);
  }

private:
  void directive(const std::vector<std::string> &words, const std::string &line);
  void function(const std::vector<std::string> &words);
  void finishFunction() {
    if (!result.module.functions.empty())
      assemble(body, result.module.functions.back(), setBlockCount);
    body.clear();
    for (; copies != 0; --copies) {
      TestFunction copy = result.module.functions.front();
      copy.offset = 0;
      copy.length = static_cast<int32_t>(copy.bytecode.size());
      copy.bytecode.clear();
      result.module.functions.push_back(copy);
    }
  }

  TestCase result;
  std::vector<std::vector<std::string>> body;
  bool setBlockCount = true;
  uint64_t copies = 0;
  std::map<std::size_t, std::vector<uint8_t>> patches;
  std::optional<std::size_t> size;
};

void CaseParser::directive(const std::vector<std::string> &words, const std::string &line) {
  TestModule &module = result.module;
  auto number = [&](std::size_t index) { return parseNumber(words.at(index)); };
  const std::string &kind = words[0];
  if (kind == "expect") {
    result.code = words.at(1);
    std::size_t text = line.find(' ', line.find(' ') + 1);
    result.expected = text == std::string::npos ? "" : line.substr(text + 1);
  } else if (kind == "module") {
    module.name = words.at(1);
  } else if (kind == "version") {
    module.version = static_cast<uint32_t>(number(1));
  } else if (kind == "requires") {
    module.requirements = static_cast<uint32_t>(number(1));
  } else if (kind == "bytecode_version") {
    module.bytecodeVersion = static_cast<uint32_t>(number(1));
  } else if (kind == "globals") {
    module.globalBytes = static_cast<int32_t>(number(1));
    module.globalRefs = static_cast<int32_t>(number(2));
  } else if (kind == "signatures") {
    module.signatureCount = number(1);
  } else if (kind == "type") {
    module.types.push_back(words.at(1));
  } else if (kind == "dependency") {
    module.dependencies.push_back(words.at(1));
  } else if (kind == "import") {
    module.imports.push_back({words.at(1), std::nullopt, false});
    if (words.at(2) != "-")
      module.imports.back().callingConvention = words.at(2);
  } else if (kind == "export") {
    module.exports.push_back({words.at(1), static_cast<int32_t>(number(2))});
  } else if (kind == "rodata" && words.at(1) == "external") {
    module.rodata.push_back({std::nullopt, number(2), number(3)});
  } else if (kind == "rodata") {
    module.rodata.push_back({words.at(1), 0, 0});
  } else if (kind == "function") {
    function(words);
  } else if (kind == "truncate") {
    size = number(1);
  } else if (kind == "patch") {
    patches[number(1)] = parseBytes(words, 2);
  } else {
    throw std::runtime_error("unknown directive '" + kind + "'");
  }
}

void CaseParser::function(const std::vector<std::string> &words) {
  finishFunction();
  TestFunction function;
  function.callingConvention = words.at(1);
  setBlockCount = true;
  for (std::size_t i = 2; i < words.size(); i += 2) {
    uint64_t number = parseNumber(words.at(i + 1));
    if (words[i] == "words") {
      function.wordCount = static_cast<int>(number);
    } else if (words[i] == "refs") {
      function.refCount = static_cast<int>(number);
    } else if (words[i] == "requires") {
      function.requirements = static_cast<uint32_t>(number);
    } else if (words[i] == "copies") {
      copies = number;
    } else if (words[i] == "offset") {
      function.offset = static_cast<int32_t>(number);
    } else if (words[i] == "length") {
      function.length = static_cast<int32_t>(number);
    } else if (words[i] == "blocks") {
      function.blockCount = static_cast<int>(number);
      setBlockCount = false;
    } else {
      throw std::runtime_error("unknown property '" + words[i] + "' of a function");
    }
  }
  result.module.functions.push_back(function);
}

} // namespace

TestCase parseTestCase(const std::string &text) {
  CaseParser parser;
  std::istringstream lines(text);
  std::string line;
  for (int number = 1; std::getline(lines, line); ++number) {
    try {
      parser.line(line);
    } catch (const std::exception &problem) {
      throw std::runtime_error("line " + std::to_string(number) + ": " + problem.what());
    }
  }
  return parser.finish();
}
