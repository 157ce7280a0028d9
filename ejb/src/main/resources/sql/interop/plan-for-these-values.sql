-- Nothing; from here on this transaction plans each question for the values it was asked with, since filters that are not given change the plan.
select set_config('plan_cache_mode', 'force_custom_plan', true)
