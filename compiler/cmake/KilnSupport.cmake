# Kiln::support: the C99 support code that generated modules share, built from its source in KILN_SUPPORT_DIR with the
# compiler of the project that uses it. Only what a program calls is linked into it.
file(GLOB kiln_support_sources CONFIGURE_DEPENDS ${KILN_SUPPORT_DIR}/*.c)
if(CMAKE_SYSTEM_NAME STREQUAL "Generic")
  list(FILTER kiln_support_sources EXCLUDE REGEX "/kiln_system\\.c$")
endif()
add_library(kiln_support STATIC EXCLUDE_FROM_ALL ${kiln_support_sources})
add_library(Kiln::support ALIAS kiln_support)
target_include_directories(kiln_support PUBLIC ${KILN_SUPPORT_DIR})
target_compile_features(kiln_support PUBLIC c_std_99)
if(UNIX)
  target_link_libraries(kiln_support PUBLIC m)
endif()
