# leye_fonts: Leye Hei and Leye Song in ${PROJECT_BINARY_DIR}/fonts, made from Debian's Noto CJK (see make_fonts.py).
# Without the sources the build goes on with a warning, and the program uses another Chinese font.
set(LEYE_FONT_SOURCE /usr/share/fonts/opentype/noto CACHE PATH "Folder of NotoSansCJK-*.ttc and NotoSerifCJK-*.ttc")
# Debian's interpreter knows python3-fonttools; another one that comes first in PATH does not.
find_program(LEYE_FONT_PYTHON python3 PATHS /usr/bin NO_DEFAULT_PATH)
find_program(LEYE_FONT_PYTHON python3)
mark_as_advanced(LEYE_FONT_PYTHON)

set(LEYE_FONT_DIR ${PROJECT_BINARY_DIR}/fonts)
set(LEYE_FONTS LeyeHei-Regular.otf LeyeHei-Bold.otf LeyeSong-Regular.otf LeyeSong-Bold.otf)
list(TRANSFORM LEYE_FONTS PREPEND ${LEYE_FONT_DIR}/)
if(LEYE_FONT_PYTHON)
    add_custom_command(OUTPUT ${LEYE_FONTS}
        COMMAND ${LEYE_FONT_PYTHON} -B ${CMAKE_CURRENT_LIST_DIR}/make_fonts.py ${LEYE_FONT_SOURCE} ${LEYE_FONT_DIR}
        DEPENDS ${CMAKE_CURRENT_LIST_DIR}/make_fonts.py
        COMMENT "Making the fonts Leye Hei and Leye Song"
        VERBATIM)
    add_custom_target(leye_fonts ALL DEPENDS ${LEYE_FONTS})
    install(FILES ${PROJECT_SOURCE_DIR}/LICENSES/OFL-1.1.txt DESTINATION ${CMAKE_INSTALL_DATADIR}/leyedesk/fonts)
    install(FILES ${LEYE_FONTS} DESTINATION ${CMAKE_INSTALL_DATADIR}/leyedesk/fonts OPTIONAL)
else()
    message(WARNING "No python3: Leye Hei and Leye Song are not made, and other Chinese fonts stand in for them.")
endif()
