# One place for every compiler rule; each target of ours links leye_rules privately.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
# -O3 takes a fifth longer to compile than -O2 and brings nothing that the benchmarks see.
if(CMAKE_CXX_FLAGS_RELEASE STREQUAL "-O3 -DNDEBUG") # CMake's own; who gives others gets them
    set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
endif()
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(LEYE_CCACHE ccache)
if(LEYE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${LEYE_CCACHE})
endif()

find_program(LEYE_MOLD mold)
if(LEYE_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

add_library(leye_rules INTERFACE)
target_compile_definitions(leye_rules INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CONTEXTLESS_CONNECT
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(leye_rules INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    -Werror -fvisibility=hidden -ffile-prefix-map=${PROJECT_SOURCE_DIR}/=)
if(CMAKE_BUILD_TYPE STREQUAL "Release" OR CMAKE_BUILD_TYPE STREQUAL "RelWithDebInfo")
    target_compile_options(leye_rules INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-protector-strong)
    target_link_options(leye_rules INTERFACE -Wl,-z,relro,-z,now)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12 sees uninitialised members in every optimised copy of a std::variant, and copies past the end in every optimised
    # sum of std::strings; the sanitizer builds look for real ones.
    target_compile_options(leye_rules INTERFACE -Wno-maybe-uninitialized -Wno-array-bounds -Wno-restrict)
endif()
if(LEYE_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

# What nearly every file includes. (ccache needs CCACHE_SLOPPINESS=pch_defines,time_macros with it.)
set(LEYE_COMMON_HEADERS
    <QByteArray> <QCoreApplication> <QDate> <QHash> <QJsonObject> <QList> <QObject> <QString> <QStringList>
    <algorithm> <array> <functional> <map> <memory> <optional> <span> <utility> <variant> <vector> <tl/expected.hpp>)

# leye_headers(NAME USES ... HEADERS ...): headers that are read once for every target that links the same modules of Qt;
# GCC refuses them elsewhere, and -Werror makes that an error.
function(leye_headers name)
    cmake_parse_arguments(PARSE_ARGV 1 headers "" "" "USES;HEADERS")
    file(CONFIGURE OUTPUT ${name}.cpp CONTENT "")
    add_library(${name} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE ${headers_USES})
    target_precompile_headers(${name} PRIVATE ${LEYE_COMMON_HEADERS} ${headers_HEADERS})
endfunction()

# leye_layer(NAME SOURCES ... USES ...): one layer of the program as a static library.
# A layer can include only what it USES, so a wrong-way include does not link, and the budgets test names it.
# Its common headers are those of LEYE_HEADERS, which its folder sets, or its own where it names more HEADERS.
function(leye_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 layer "" "" "SOURCES;USES;PRIVATELY_USES;HEADERS")
    add_library(leye_${name} STATIC ${layer_SOURCES})
    target_include_directories(leye_${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(leye_${name} PUBLIC ${layer_USES} PRIVATE leye_rules ${layer_PRIVATELY_USES})
    if(layer_HEADERS)
        target_precompile_headers(leye_${name} PRIVATE ${LEYE_COMMON_HEADERS} ${layer_HEADERS})
    elseif(LEYE_HEADERS)
        target_precompile_headers(leye_${name} REUSE_FROM ${LEYE_HEADERS})
    endif()
endfunction()

# Tests are driven, not measured: not optimised, they compile in half the time. (Fortifying needs optimising.) What Qt says
# about the folder of a test goes, for it differs, and headers that are read once must be the same for all of them.
add_library(leye_test_rules INTERFACE)
target_link_libraries(leye_test_rules INTERFACE leye_rules)
target_compile_options(leye_test_rules INTERFACE -O0 -U_FORTIFY_SOURCE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)

# leye_test(NAME [SOURCES ...] USES ...): tst_NAME.cpp under ctest, offscreen, in a fixed time zone and locale.
# It ends with #include "tst_NAME.moc": moc runs over this one file, and nothing is searched and compiled beside it.
function(leye_test name)
    cmake_parse_arguments(PARSE_ARGV 1 test "" "" "SOURCES;USES;ARGUMENTS")
    add_executable(tst_${name} tst_${name}.cpp ${test_SOURCES})
    qt_generate_moc(tst_${name}.cpp ${CMAKE_CURRENT_BINARY_DIR}/tst_${name}.moc TARGET tst_${name})
    target_sources(tst_${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/tst_${name}.moc)
    target_include_directories(tst_${name} PRIVATE ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_BINARY_DIR})
    target_compile_definitions(tst_${name} PRIVATE LEYE_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
    target_link_libraries(tst_${name} PRIVATE ${test_USES} Qt6::Concurrent Qt6::Test leye_test_rules)
    target_precompile_headers(tst_${name} REUSE_FROM ${LEYE_TEST_HEADERS})
    add_test(NAME ${name} COMMAND tst_${name} ${test_ARGUMENTS})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=Asia/Shanghai;LC_ALL=C.UTF-8" TIMEOUT 300)
endfunction()
