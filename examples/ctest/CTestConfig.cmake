set(CTEST_PROJECT_NAME "timemory-example")
if(NOT DEFINED CTEST_SUBMIT_URL)
  set(CTEST_SUBMIT_URL "http://localhost/CDash/submit.php?project=timemory-example")
endif()
