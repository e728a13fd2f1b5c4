# Run by nightcramp_embed: cmake -DOUTPUT=… -DSYMBOL=… -DFILES=a;b -P EmbedScript.cmake
set(entries "")
foreach(path IN LISTS FILES)
  get_filename_component(name "${path}" NAME)
  file(READ "${path}" text)
  string(FIND "${text}" ")embedded\"" clash)
  if(NOT clash EQUAL -1)
    message(FATAL_ERROR "${path} holds the closing mark of a raw string")
  endif()
  string(APPEND entries "    File{\"${name}\", R\"embedded(${text})embedded\"},\n")
endforeach()
file(WRITE "${OUTPUT}"
     "#include \"diary/embedded.hpp\"\n\n#include <array>\n\nnamespace nightcramp::embedded {\nnamespace {\n\n"
     "constexpr std::array files{\n${entries}};\n\n}  // namespace\n\n"
     "// Declared where it is used. NOLINTNEXTLINE(misc-use-internal-linkage)\n"
     "std::span<const File> ${SYMBOL}() {\n    return files;\n}\n\n}  // namespace nightcramp::embedded\n")
