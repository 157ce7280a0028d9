-- Letters of the demo from before a moment; index demo_letter_list.
delete from demo_letter where at < :before
