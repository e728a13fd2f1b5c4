# Warnings, sanitizers and hardening: the same for every target of ours.
set(NIGHTCRAMP_SANITIZE "" CACHE STRING "Value for -fsanitize=, for example address,undefined or thread")
option(NIGHTCRAMP_COVERAGE "Build for line coverage (gcov)" OFF)
option(NIGHTCRAMP_BENCH "Build the benchmarks" OFF)
option(NIGHTCRAMP_FUZZ "Build the fuzzers (Clang only)" OFF)
option(NIGHTCRAMP_TIDY "Look at src and storage with clang-tidy while they are built" OFF)
option(NIGHTCRAMP_WERROR "Treat warnings as errors" OFF)

function(nightcramp_options target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wconversion -Wshadow)
  # GCC 12 sees copies in std::string that overlap, have no end or leave their bounds, and are not there (GCC bugs
  # 105329, 105651). GCC 14 is asked.
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(${target} PRIVATE -Wno-restrict -Wno-array-bounds -Wno-stringop-overflow
                                             -Wno-stringop-overread)
  endif()
  # std::stable_sort of GCC 12's library uses what that library declares deprecated; Clang tells of it. What
  # others declare deprecated GCC tells.
  if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    target_compile_options(${target} PRIVATE -Wno-deprecated-declarations)
  endif()
  if(NIGHTCRAMP_WERROR)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
  if(NIGHTCRAMP_SANITIZE)
    target_compile_options(${target} PRIVATE -fsanitize=${NIGHTCRAMP_SANITIZE} -fno-sanitize-recover=all
                                             -fno-omit-frame-pointer)
    # The checks that a sanitizer adds make GCC see uninitialised values in every std::optional (GCC bug 80635).
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
      target_compile_options(${target} PRIVATE -Wno-maybe-uninitialized)
    endif()
    target_link_options(${target} PRIVATE -fsanitize=${NIGHTCRAMP_SANITIZE})
  elseif(CMAKE_BUILD_TYPE STREQUAL "Release")
    target_compile_options(${target} PRIVATE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-protector-strong)
    target_link_options(${target} PRIVATE -Wl,-z,relro,-z,now)
  endif()
  if(NIGHTCRAMP_COVERAGE)
    target_compile_options(${target} PRIVATE --coverage)
    target_link_options(${target} PRIVATE --coverage)
  endif()
endfunction()

set(CMAKE_POSITION_INDEPENDENT_CODE ON)
include(CheckPIESupported)
check_pie_supported()
