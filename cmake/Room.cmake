# nightcramp_room(NAME [TOGETHER] USES room… PACKAGES target… HIDDEN target… HEADERS header…)
#
# A room of the house: all *.cpp of the current folder as the static library nightcramp_NAME.
# USES are its arrows to other rooms. PACKAGES show in its headers, HIDDEN do not. HEADERS are those that most of
# its files read: they are compiled once. The clang preset does without, so that no include is forgotten. TOGETHER:
# its files are compiled as nightcramp_together() says.
function(nightcramp_room name)
  cmake_parse_arguments(ROOM "TOGETHER" "" "USES;PACKAGES;HIDDEN;SOURCES;HEADERS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp")
  add_library(nightcramp_${name} STATIC ${sources} ${ROOM_SOURCES})
  list(TRANSFORM ROOM_USES PREPEND nightcramp_ OUTPUT_VARIABLE uses)
  target_link_libraries(nightcramp_${name} PUBLIC ${uses} ${ROOM_PACKAGES} PRIVATE ${ROOM_HIDDEN})
  target_include_directories(nightcramp_${name} PUBLIC "${CMAKE_SOURCE_DIR}/src" "${CMAKE_SOURCE_DIR}")
  nightcramp_options(nightcramp_${name})
  list(TRANSFORM ROOM_HEADERS REPLACE "^([^<].*)$" "${CMAKE_SOURCE_DIR}/\\1")
  target_precompile_headers(nightcramp_${name} PRIVATE ${ROOM_HEADERS})
  if(ROOM_TOGETHER)
    nightcramp_together(nightcramp_${name})
  endif()
  list(JOIN ROOM_USES " " joined)
  set_property(GLOBAL APPEND_STRING PROPERTY NIGHTCRAMP_ARROWS "${name}: ${joined}\n")
endfunction()

# Writes the declared arrows where the test of the house finds them.
function(nightcramp_write_arrows)
  get_property(arrows GLOBAL PROPERTY NIGHTCRAMP_ARROWS)
  file(WRITE "${CMAKE_BINARY_DIR}/arrows.txt" "${arrows}")
endfunction()
