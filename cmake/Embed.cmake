# nightcramp_embed(OUTPUT_VARIABLE SYMBOL FILE…)
#
# Turns text files into one source file that defines, in namespace nightcramp::embedded, a function
# `std::span<const File> SYMBOL()`; File is declared in src/diary/embedded.hpp.
set(NIGHTCRAMP_EMBED_SCRIPT "${CMAKE_CURRENT_LIST_DIR}/EmbedScript.cmake")

function(nightcramp_embed variable symbol)
  set(output "${CMAKE_CURRENT_BINARY_DIR}/embedded_${symbol}.cpp")
  add_custom_command(
    OUTPUT "${output}"
    COMMAND ${CMAKE_COMMAND} "-DOUTPUT=${output}" "-DSYMBOL=${symbol}" "-DFILES=${ARGN}" -P
            "${NIGHTCRAMP_EMBED_SCRIPT}"
    DEPENDS ${ARGN} "${NIGHTCRAMP_EMBED_SCRIPT}"
    COMMENT "Embedding ${symbol}"
    VERBATIM)
  set(${variable} "${output}" PARENT_SCOPE)
endfunction()
