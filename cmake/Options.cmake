# Warnings, sanitizers and hardening: the same for every target of ours.
set(NIGHTCRAMP_SANITIZE "" CACHE STRING "Value for -fsanitize=, for example address,undefined or thread")
option(NIGHTCRAMP_COVERAGE "Build for line coverage (gcov)" OFF)
option(NIGHTCRAMP_BENCH "Build the benchmarks" OFF)
option(NIGHTCRAMP_FUZZ "Build the fuzzers (Clang only)" OFF)
option(NIGHTCRAMP_TIDY "Look at src and storage with clang-tidy while they are built" OFF)
option(NIGHTCRAMP_TOGETHER "Compile the files of large targets eight at a time" ON)
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

# Compiles the files of a target eight at a time, as if they were one: where headers cost more than the files
# themselves, in a third of the time. What such files keep to themselves in unnamed namespaces must be called
# differently within the target, and GCC cannot tell any more where a name hides another one of its own file. The
# clang preset can: it compiles each file alone, so that no include is forgotten either.
function(nightcramp_together target)
  set_target_properties(${target} PROPERTIES UNITY_BUILD ${NIGHTCRAMP_TOGETHER} UNITY_BUILD_BATCH_SIZE 8)
  if(NIGHTCRAMP_TOGETHER)
    target_compile_options(${target} PRIVATE -Wno-shadow)
  endif()
endfunction()

# What only tests is compiled with few optimisations, under a sanitizer with none: most of the time in which a
# machine without anything built tests the program goes into that.
function(nightcramp_test_options target)
  nightcramp_options(${target})
  target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O1> $<$<CONFIG:Debug>:-O0>)
endfunction()

set(CMAKE_POSITION_INDEPENDENT_CODE ON)
include(CheckPIESupported)
check_pie_supported()
