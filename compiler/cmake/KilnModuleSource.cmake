# What the functions that compile a module do with their arguments: makes arg_SOURCE absolute, sets arg_NAME unless it is
# given, and `compiler` to the target of kiln-compile, of this project or installed.
macro(kiln_prepare_module_source)
  if(NOT arg_NAME)
    cmake_path(GET arg_SOURCE STEM arg_NAME)
  endif()
  cmake_path(ABSOLUTE_PATH arg_SOURCE BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR})
  if(TARGET kiln-compile)
    set(compiler kiln-compile)
  else()
    set(compiler Kiln::kiln-compile)
  endif()
endmacro()
