-- SPDX-License-Identifier: GPL-3.0-or-later
-- At least one row in every table of each version; the names are synthetic (演示数据).
-- v1
INSERT INTO word(w, text) VALUES(1, 'person'), (2, 'name'), (3, 'user');
INSERT INTO origin(o, id, public_key, station, size, head, frontier, checkpoint) VALUES(1, x'0a0b0c0d0a0b0c0d0a0b0c0d0a0b0c0d', x'01', '31010901701', 2, x'02', x'03', 'note');
INSERT INTO op(k, subject, state, header, payload) VALUES(1099511627777, 1099511627777, 0, x'aa', x'bb'), (1099511627778, NULL, 4, x'cc', NULL);
INSERT INTO head(type, rec, field, k) VALUES(1, 1, 2, 1099511627778);
INSERT INTO conflict(type, rec, field, opened_ms) VALUES(1, 1, 2, 1793000000000);
INSERT INTO pending(o, seq, type, rec, field) VALUES(0, 0, 1, 1, 2);
INSERT INTO action(id, name, user, first_k, last_k, operations, wall_ms, undoes, undone_by) VALUES(x'11111111111111111111111111111111', 'person.add', x'22222222222222222222222222222222', 1099511627777, 1099511627778, 2, 1793000000000, NULL, NULL);
INSERT INTO local_state(name, value) VALUES('desk_key', x'00ff00');
-- v2
INSERT INTO station(id, area, class, code, name, is_example) VALUES(x'30000000000000000000000000000001', 310109017, 0, '31010901701', '曲阳路街道就业服务站', 1);
INSERT INTO user(n, id, area, class, name, station) VALUES(1, x'30000000000000000000000000000002', 310109017, 0, '王丽', '31010901701');
INSERT INTO user_roles(rec, element) VALUES(1, 'aide'), (1, 'manager');
INSERT INTO desk(id, area, class, public_key, station, valid_from) VALUES(x'30000000000000000000000000000003', 310109017, 0, '00ff', '31010901701', '2026-10-26');
INSERT INTO setting(id, area, class, name, value, valid_from, source) VALUES(x'30000000000000000000000000000004', 310109017, 0, 'standard', '3', '2026-01-01', '示例值');
INSERT INTO code(id, area, class, table_id, code, label) VALUES(x'30000000000000000000000000000005', 310109017, 0, 'app_mark', '90', '新标签');
INSERT INTO import_profile(id, area, class, name, kind, columns) VALUES(x'30000000000000000000000000000006', 310109017, 0, '街道名册', 'people', x'a0');
INSERT INTO note_template(id, area, class, kind, name, text) VALUES(x'30000000000000000000000000000007', 310109017, 0, '职业指导', '首次', '了解意愿');
INSERT INTO disclosure(id, area, class, kind, what, row_count, mask, purpose, target) VALUES(x'30000000000000000000000000000008', 310109017, 5, 'export', 'people', 3, 'partial', '月报', 'xlsx');
INSERT INTO read_log(user, type, rec, at_ms) VALUES(1, 'person', 1, 1793000000000);
-- v3
INSERT INTO person(n, id, area, class, name, id_type, id_number, birth, sex, phone, created_op, created_ms) VALUES(1, x'40000000000000000000000000000001', 310109017, 1, '陈小明', '1', '310109199912310010', '1999-12-31', '1', '13800000000', 1099511627777, 1793000000000);
INSERT INTO household(n, id, area, class, label, address) VALUES(1, x'40000000000000000000000000000002', 310109017, 1, '陈家', '曲阳路 1 号');
INSERT INTO household_member(id, area, class, household, person, relation) VALUES(x'40000000000000000000000000000003', 310109017, 1, 1, 1, '本人');
INSERT INTO enrolment(id, area, class, person, kind, station, aide, start_date) VALUES(x'40000000000000000000000000000004', 310109017, 1, 1, '求职人员', '31010901701', 1, '2026-09-01');
INSERT INTO mark(id, area, class, person, mark, start_date, basis) VALUES(x'40000000000000000000000000000005', 310109017, 2, 1, '低保', '2026-01-01', '证明');
INSERT INTO consent(id, area, class, person, scope, version, given_date) VALUES(x'40000000000000000000000000000006', 310109017, 1, 1, '健康', '1', '2026-09-01');
INSERT INTO attachment(id, area, class, person, title, size, hash) VALUES(x'40000000000000000000000000000007', 310109017, 1, 1, '简历', 3, '00');
INSERT INTO service(n, id, area, class, person, kind, date, minutes, note) VALUES(1, x'40000000000000000000000000000008', 310109017, 1, 1, '职业指导', '2026-10-26', 30, '谈到设计');
INSERT INTO service_staff(rec, element) VALUES(1, 1);
INSERT INTO person_key(n, name_key) VALUES(1, 'chen xiao ming');
INSERT INTO person_search(rowid, tokens) VALUES(1, '陈小 小明 cxm');
INSERT INTO note_search(rowid, tokens) VALUES(1, '谈到 到设 设计');
INSERT INTO person_due(n, tokens) VALUES(1, '陈小 小明 cxm');
INSERT INTO note_due(n) VALUES(1);
-- v4
INSERT INTO import_run(action, kind, file_name, file_hash, plan, counts, sheet, row, started_ms) VALUES(x'50000000000000000000000000000001', 'people', '名册.xlsx', x'00', '{}', '{}', 0, 4100, 1793000000000);
INSERT INTO import_row(action, sheet, row, result, cells) VALUES(x'50000000000000000000000000000001', 0, 7, '{}', '[]');
-- v5
INSERT INTO person_list(r, person, shown, name_key, sex, birth, last_contact, enrolment, kind, station, aide, registered, is_open) VALUES(1, 1, 1, 'chen xiao ming', '1', 19991231, 20261026, 1, '求职人员', '31010901701', 1, 20260901, 1);
INSERT INTO user_view(user, name, value) VALUES(x'30000000000000000000000000000002', 'people/filter/本站', '{"station":"31010901701"}');
-- v6
INSERT INTO holiday_year(id, area, class, year, days, source) VALUES(x'30000000000000000000000000000009', 310109, 0, '2027', x'81846a323032372d30312d3031f466e58583e697a66e4e6577205965617227732044617900', '放假通知（示例）');
