# The table "character -> pinyin", made at build time from Debian's unicode-data and resources/pinyin.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
foreach(part Readings Variants)
    string(TOUPPER LEYE_UNIHAN_${part} variable)
    find_file(${variable} Unihan_${part}.txt.bz2 PATHS /usr/share/unicode NO_DEFAULT_PATH REQUIRED
        DOC "Unihan_${part}.txt.bz2 of the package unicode-data")
endforeach()

# leye_pinyin_table(TARGET): pinyin_table.inc in the target's binary directory, which it can then include.
function(leye_pinyin_table target)
    set(script ${PROJECT_SOURCE_DIR}/packaging/cmake/make_pinyin_table.py)
    set(ours ${PROJECT_SOURCE_DIR}/resources/pinyin)
    set(output ${CMAKE_CURRENT_BINARY_DIR}/pinyin_table.inc)
    add_custom_command(OUTPUT ${output}
        COMMAND Python3::Interpreter ${script}
            --readings ${LEYE_UNIHAN_READINGS} --variants ${LEYE_UNIHAN_VARIANTS}
            --corrections ${ours}/corrections.csv --surnames ${ours}/surnames.csv
            --compounds ${ours}/compound_surnames.csv --output ${output}
        DEPENDS ${script} ${LEYE_UNIHAN_READINGS} ${LEYE_UNIHAN_VARIANTS}
            ${ours}/corrections.csv ${ours}/surnames.csv ${ours}/compound_surnames.csv
        COMMENT "Making the pinyin table" VERBATIM)
    target_sources(${target} PRIVATE ${output})
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
endfunction()
