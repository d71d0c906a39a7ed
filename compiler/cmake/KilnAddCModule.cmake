# kiln_add_c_module(<target> SOURCE <file.mlir> [NAME <name>] [OPTIONS <option>...] [SINGLE_FILE | MODULE])
#
# Adds the static library <target>: the C that kiln-compile makes of <file.mlir>. Programs that link it include
# "<name>.h"; <name> is the file's name without its extension unless given. <option>s go to kiln-compile as they are
# (for instance --c-line-directives).
#
# The library links Kiln::support, the support code of every module of a program, compiled with the program's own compiler.
# With SINGLE_FILE the module carries what it needs of that code itself and links nothing.
#
# With MODULE, <target> is the shared object <name>.so instead, for hosts that load modules at run time. It is alone too, and
# shows nothing but the function that returns the module's descriptor.
#
# Generated files are written to ${CMAKE_CURRENT_BINARY_DIR}/<target>, and again when the source or kiln-compile changes.
function(kiln_add_c_module target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "SINGLE_FILE;MODULE" "SOURCE;NAME" "OPTIONS")
  if(NOT arg_SOURCE OR arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "usage: kiln_add_c_module(<target> SOURCE <file.mlir> [NAME <name>] [OPTIONS <option>...] [SINGLE_FILE | MODULE])")
  endif()
  kiln_prepare_module_source()
  if(arg_SINGLE_FILE OR arg_MODULE)
    list(APPEND arg_OPTIONS --c-single-file)
  endif()
  set(type STATIC)
  if(arg_MODULE)
    list(APPEND arg_OPTIONS --c-module-descriptor)
    set(type MODULE)
  endif()

  set(directory ${CMAKE_CURRENT_BINARY_DIR}/${target})
  file(MAKE_DIRECTORY ${directory})
  add_custom_command(
    OUTPUT ${directory}/${arg_NAME}.c ${directory}/${arg_NAME}.h
    COMMAND $<TARGET_FILE:${compiler}> --output-format=vm-c ${arg_SOURCE} -o ${directory}/${arg_NAME}.c ${arg_OPTIONS}
    DEPENDS ${arg_SOURCE} ${compiler}
    COMMENT "Compiling ${arg_NAME} to C"
    VERBATIM)
  add_library(${target} ${type} ${directory}/${arg_NAME}.c ${directory}/${arg_NAME}.h)
  target_include_directories(${target} PUBLIC ${directory})
  target_compile_features(${target} PUBLIC c_std_99)
  if(arg_MODULE)
    target_compile_definitions(${target} PRIVATE KILN_SHARED)
    set_target_properties(${target} PROPERTIES PREFIX "" OUTPUT_NAME ${arg_NAME} C_VISIBILITY_PRESET hidden)
    if(UNIX)
      target_link_libraries(${target} PRIVATE m)
    endif()
  elseif(NOT arg_SINGLE_FILE)
    target_link_libraries(${target} PUBLIC Kiln::support)
  endif()
endfunction()
