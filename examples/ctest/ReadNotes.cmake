# Reads every CTestNotes.cmake that a test wrote, so that ctest_submit() sends the reports too.
macro(READ_NOTES)
  file(GLOB_RECURSE NOTE_FILES "${CTEST_BINARY_DIRECTORY}/*CTestNotes.cmake")
  foreach(_FILE ${NOTE_FILES})
    include("${_FILE}")
  endforeach()
endmacro()
