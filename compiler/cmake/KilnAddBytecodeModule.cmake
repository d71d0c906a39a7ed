# kiln_add_bytecode_module(<target> SOURCE <file.mlir> [NAME <name>] [OPTIONS <option>...])
#
# Adds the target <target>, part of all: the file ${CMAKE_CURRENT_BINARY_DIR}/<name>.vmfb that kiln-compile makes of
# <file.mlir>. <name> is the file's name without its extension unless given. <option>s go to kiln-compile as they are. The
# property KILN_VMFB of the target is the path of the file.
function(kiln_add_bytecode_module target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "SOURCE;NAME" "OPTIONS")
  if(NOT arg_SOURCE OR arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "usage: kiln_add_bytecode_module(<target> SOURCE <file.mlir> [NAME <name>] [OPTIONS <option>...])")
  endif()
  kiln_prepare_module_source()

  set(file ${CMAKE_CURRENT_BINARY_DIR}/${arg_NAME}.vmfb)
  add_custom_command(
    OUTPUT ${file}
    COMMAND $<TARGET_FILE:${compiler}> ${arg_SOURCE} -o ${file} ${arg_OPTIONS}
    DEPENDS ${arg_SOURCE} ${compiler}
    COMMENT "Compiling ${arg_NAME} to bytecode"
    VERBATIM)
  add_custom_target(${target} ALL DEPENDS ${file})
  set_target_properties(${target} PROPERTIES KILN_VMFB ${file})
endfunction()
