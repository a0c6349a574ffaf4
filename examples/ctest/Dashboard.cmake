# Runs the test and sends its output and its reports to a CDash dashboard:
#   ctest -S examples/ctest/Dashboard.cmake -D CTEST_SUBMIT_URL:STRING="https://.../submit.php?project=..."
# Without a dashboard they stay in the build's folder Testing, in Test.xml and Notes.xml.
set(CTEST_SOURCE_DIRECTORY "${CMAKE_CURRENT_LIST_DIR}")
if(NOT DEFINED CTEST_BINARY_DIRECTORY)
  set(CTEST_BINARY_DIRECTORY "${CMAKE_CURRENT_LIST_DIR}/../../.build/ctest")
endif()
set(CTEST_CMAKE_GENERATOR "Unix Makefiles")
if(NOT DEFINED CTEST_SITE)
  set(CTEST_SITE "localhost")
endif()
set(CTEST_BUILD_NAME "timemory-example")
# CTest cuts the output of a passed test after 1024 characters, five lines of a report.
set(CTEST_CUSTOM_MAXIMUM_PASSED_TEST_OUTPUT_SIZE 1048576)

include("${CMAKE_CURRENT_LIST_DIR}/ReadNotes.cmake")

set(settings "")
foreach(name TIMEMORY_RUNTIME TIMEMORY_PROGRAM)
  if(DEFINED ${name})
    list(APPEND settings "-D${name}=${${name}}")
  endif()
endforeach()

ctest_start(Experimental)
ctest_configure(OPTIONS "${settings}" RETURN_VALUE not_configured)
ctest_test(RETURN_VALUE failed)
READ_NOTES()
ctest_submit(RETRY_COUNT 0 RETURN_VALUE not_sent CAPTURE_CMAKE_ERROR error)
if(not_sent)
  message("No dashboard took the results: they are in ${CTEST_BINARY_DIRECTORY}/Testing")
endif()
if(not_configured OR failed)
  message(FATAL_ERROR "The test has failed")
endif()
