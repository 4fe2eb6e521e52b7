# room(NAME [USES other rooms] [LINKS libraries]): a library from src/NAME with what it may include, its tests
# (tests/NAME/t_*.cpp, one program each), and a test that its includes stay within what it USES. The presets that are
# tested make shared libraries: with static ones each test program carries every room, in the sanitizer build 22 GB.
include_guard()

# Where sandboxes that a test starts write down each exchange with Twilio, for the check against Twilio's own specification.
set(TRUNKLINE_WIRE_LOG ${CMAKE_BINARY_DIR}/wire-log)

# trunkline_test(NAME FILE LINKS...): one QtTest program, run by ctest.
function(trunkline_test name file)
  add_executable(${name} ${file})
  target_link_libraries(${name} PRIVATE ${ARGN} Qt6::Test)
  target_compile_definitions(${name} PRIVATE TRUNKLINE_SOURCE_DIR="${CMAKE_SOURCE_DIR}" TRUNKLINE_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT 1800 ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QTEST_FUNCTION_TIMEOUT=1800000;TRUNKLINE_WIRE_LOG=${TRUNKLINE_WIRE_LOG}")
endfunction()

function(room name)
  cmake_parse_arguments(ROOM "" "" "USES;LINKS" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS src/${name}/*.h src/${name}/*.cpp)
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  set(lib tl_${name})
  set(linked ${ROOM_LINKS})
  foreach(other IN LISTS ROOM_USES)
    list(APPEND linked tl_${other})
  endforeach()
  if(sources MATCHES "\\.cpp")
    add_library(${lib} ${sources})
    set_target_properties(${lib} PROPERTIES DEFINE_SYMBOL "")
    set(scope PUBLIC)
  else()
    add_library(${lib} INTERFACE)
    set(scope INTERFACE)
  endif()
  target_include_directories(${lib} ${scope} ${CMAKE_SOURCE_DIR}/src)
  target_link_libraries(${lib} ${scope} ${linked})
  set_property(GLOBAL APPEND PROPERTY TRUNKLINE_ROOMS ${name})

  add_test(NAME includes_${name} COMMAND Python3::Interpreter ${CMAKE_SOURCE_DIR}/tools/includes.py
    ${CMAKE_SOURCE_DIR}/src ${name} ${ROOM_USES})

  file(GLOB tests CONFIGURE_DEPENDS tests/${name}/t_*.cpp)
  foreach(file IN LISTS tests)
    get_filename_component(test ${file} NAME_WE)
    trunkline_test(${test} ${file} ${lib} tl_testsupport)
  endforeach()
endfunction()
