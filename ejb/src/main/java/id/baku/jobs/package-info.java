/**
 * Work beside the requests. What an agency asks for is a row that one server at a time has for as long as it lives; what the servers do
 * again and again is on a timetable, of which each line is one server's at a time. Every feature brings its own work.
 */
package id.baku.jobs;
